package dev.interlock.hibernate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.DynamicUpdate;

/** Entities without a version, and what records states without having one. */
public final class Plain {
  private Plain() {}

  /** Every update writes every column. */
  @Entity(name = "Parcel")
  public static class Parcel {
    @Id public long id;

    @Enumerated(EnumType.STRING)
    public OrderStatus status = OrderStatus.PLACED;

    public String note = "";

    protected Parcel() {}

    public Parcel(long id) {
      this.id = id;
    }
  }

  /** An update writes what has changed. */
  @Entity(name = "Letter")
  @DynamicUpdate
  public static class Letter {
    @Id public long id;

    @Enumerated(EnumType.STRING)
    public OrderStatus status = OrderStatus.PLACED;

    public String note = "";

    protected Letter() {}

    public Letter(long id) {
      this.id = id;
    }
  }

  /** A line of a history: what was written once stays. */
  @Entity(name = "Milestone")
  public static class Milestone {
    @Id public long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public OrderStatus reached = OrderStatus.PLACED;

    protected Milestone() {}

    public Milestone(long id, OrderStatus reached) {
      this.id = id;
      this.reached = reached;
    }
  }

  /** One that has two lifecycles, one of them in an embedded value that may be missing. */
  @Entity(name = "Deal")
  public static class Deal {
    @Id public long id;

    @Enumerated(EnumType.STRING)
    public OrderStatus status = OrderStatus.PLACED;

    @Embedded public Payment payment = new Payment();

    protected Deal() {}

    public Deal(long id) {
      this.id = id;
    }
  }

  /** A value with a state. */
  @Embeddable
  public static class Payment {
    @Enumerated(EnumType.STRING)
    @Column(name = "payment_status")
    public OrderStatus status = OrderStatus.PLACED;

    public long amount;
  }
}
