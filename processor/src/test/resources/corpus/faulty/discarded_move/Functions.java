package com.example.shop;

import static com.example.shop.InvoiceTransitions.pay;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** An enum without its mixin has its moves as functions; its states are types as well. */
@StateMachine(actors = {"CUSTOMER", "CLERK"}, typed = true, machine = true)
enum Invoice {
  @State(initial = true)
  @Transition(on = "pay", to = "PAID", by = "CUSTOMER", guard = "covered")
  @Transition(to = "VOID", by = "CLERK")
  OPEN,

  @State(terminal = true)
  PAID,

  @State(terminal = true)
  VOID
}

class Desk {
  private Invoice invoice = Invoice.OPEN;
  private TypedInvoice typed = TypedInvoice.OPEN;
  private final InvoiceMachine machine = InvoiceMachine.initial();

  void discard(InvoiceActor by, InvoiceGuards guards) {
    pay(invoice, by, guards); // expect: warn [discarded-move] pay(invoice, by, guards) | fix: write invoice = pay(invoice, by, guards)
    InvoiceTransitions.toVoid(invoice, by); // expect: warn [discarded-move] InvoiceTransitions.toVoid(invoice, by) | fix: write invoice = InvoiceTransitions.toVoid(invoice, by)
    InvoiceTransitions.next(invoice, InvoiceEvent.PAY, by, guards); // expect: warn [discarded-move] InvoiceTransitions.next(invoice, InvoiceEvent.PAY, by, guards)
    InvoiceTransitions.transition( // expect: warn [discarded-move] InvoiceTransitions.transition(invoice, Invoice.VOID, by, guards) | fix: write invoice = InvoiceTransitions.transition(invoice, Invoice.VOID, by, guards)
        invoice,
        Invoice.VOID,
        by,
        guards);
    InvoiceTransitions
        .transition(invoice, // expect: warn [discarded-move] InvoiceTransitions.transition(invoice, Invoice.PAID, by, guards) changes nothing | fix: write invoice = InvoiceTransitions.transition(invoice, Invoice.PAID, by, guards)
            Invoice.PAID, by,
            guards
        );
  }

  void typed(InvoiceGuards guards) {
    TypedInvoice.OPEN.toVoid(TypedInvoice.CLERK); // expect: warn [discarded-move] TypedInvoice.OPEN.toVoid(TypedInvoice.CLERK) | fix: keep what it returns
    if (typed instanceof TypedInvoice.Open open) {
      open.pay(TypedInvoice.CUSTOMER, guards); // expect: warn [discarded-move] open.pay(TypedInvoice.CUSTOMER, guards)
      typed = open.pay(TypedInvoice.CUSTOMER, guards);
    }
  }

  /** The machine is moved. */
  void machine(InvoiceActor by, InvoiceGuards guards) {
    machine.pay(by, guards);
    machine.toVoid(by);
    machine.asClerk().toVoid();
    machine.fire(InvoiceEvent.PAY, by, guards);
    machine.transitionTo(Invoice.PAID, by, guards);
    Runnable paying = () -> machine.pay(by, guards);
    paying.run();
  }
}
