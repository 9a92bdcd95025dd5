package com.example;

import dev.interlock.*;
import jakarta.persistence.*;

public enum InvoiceStatus implements InvoiceStatusMoves {
  @State(initial = true)
  @Transition(on = "send", to = "SENT")
  DRAFT,

  @Transition(on = "pay", to = "PAID")
  SENT,

  @State(terminal = true)
  PAID,

  @State(terminal = true)
  @Transition(on = "cancel", from = Transition.ANY)
  CANCELLED
}

@Entity
class Invoice {
  @Id private Long id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private InvoiceStatus status = InvoiceStatus.DRAFT;

  protected Invoice() {} // for JPA

  Invoice(long id) {
    this.id = id;
  }

  void send() {
    status = status.send();
  }

  void pay() {
    status = status.pay();
  }

  void cancel() {
    status = status.cancel();
  }

  Long id() {
    return id;
  }

  InvoiceStatus status() {
    return status;
  }
}

class Invoices {
  private final EntityManager entities;

  Invoices(EntityManager entities) {
    this.entities = entities;
  }

  /** The everyday way. Of two that load the same version, one gets an exception at its flush. */
  void pay(long id) {
    entities.find(Invoice.class, id).pay();
  }

  /** One statement: of two that have seen the same status, one gets true. */
  boolean payIfUnchanged(Invoice invoice) {
    InvoiceStatus seen = invoice.status();
    int updated =
        entities
            .createQuery(
                "update Invoice i set i.status = :next, i.version = i.version + 1"
                    + " where i.id = :id and i.status = :seen")
            .setParameter("next", seen.pay())
            .setParameter("id", invoice.id())
            .setParameter("seen", seen)
            .executeUpdate();
    entities.refresh(invoice); // the statement went past the loaded object
    return updated == 1;
  }

  /** The same for many rows: each is moved if its status allows it. */
  int cancelAll() {
    int updated =
        entities
            .createQuery(
                "update Invoice i set i.status = :next, i.version = i.version + 1"
                    + " where i.status in :from")
            .setParameter("next", InvoiceStatus.CANCELLED)
            .setParameter("from", InvoiceStatusTransitions.sources(InvoiceStatus.CANCELLED))
            .executeUpdate();
    entities.flush(); // what was changed besides
    entities.clear(); // whatever was loaded of these rows
    return updated;
  }
}
