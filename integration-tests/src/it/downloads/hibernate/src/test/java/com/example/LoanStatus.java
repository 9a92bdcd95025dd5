package com.example;

import dev.interlock.State;
import dev.interlock.Transition;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

/** Guarded by what other rows say: a customer gets one loan. */
public enum LoanStatus implements LoanStatusMoves {
  @State(initial = true)
  @Transition(on = "grant", to = "GRANTED", guard = "withinLimit")
  ASKED,

  @State(terminal = true)
  GRANTED
}

@Entity
class Customer {
  @Id private Long id;
  @Version private long version;

  protected Customer() {}

  Customer(long id) {
    this.id = id;
  }
}

@Entity
class Loan {
  @Id private Long id;
  @Version private long version;
  @ManyToOne private Customer customer;

  @Enumerated(EnumType.STRING)
  private LoanStatus status = LoanStatus.ASKED;

  protected Loan() {}

  Loan(long id, Customer customer) {
    this.id = id;
    this.customer = customer;
  }

  void grant(LoanStatusGuards guards) {
    status = status.grant(guards);
  }

  Customer customer() {
    return customer;
  }

  LoanStatus status() {
    return status;
  }
}
