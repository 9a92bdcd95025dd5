package dev.interlock.hibernate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places where an entity can have a state. */
public final class Shapes {
  private Shapes() {}

  /** A class above entities. */
  @MappedSuperclass
  public abstract static class Tracked {
    @Id public long id;
    @Version public long version;

    @Enumerated(EnumType.STRING)
    public OrderStatus status = OrderStatus.PLACED;
  }

  @Entity(name = "Claim")
  public static class Claim extends Tracked {}

  /** Parent and child have a table each. */
  @Entity(name = "Document")
  @Inheritance(strategy = InheritanceType.JOINED)
  public static class Document {
    @Id public long id;

    @Enumerated(EnumType.STRING)
    public OrderStatus status = OrderStatus.PLACED;
  }

  @Entity(name = "Contract")
  public static class Contract extends Document {
    @Enumerated(EnumType.STRING)
    public OrderStatus signature = OrderStatus.PLACED;
  }

  /** Parent and child share a table. */
  @Entity(name = "Vehicle")
  @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
  public static class Vehicle {
    @Id public long id;
    @Version public long version;
  }

  @Entity(name = "Truck")
  public static class Truck extends Vehicle {
    @Enumerated(EnumType.STRING)
    public OrderStatus repair = OrderStatus.PLACED;
  }

  /** Stored by a converter, under names of its own. */
  @Entity(name = "Import")
  public static class Import {
    @Id public long id;
    @Version public long version;

    @Convert(converter = OrderStatusConverter.class)
    public OrderStatus status = OrderStatus.PLACED;
  }

  /** The database gives the id. */
  @Entity(name = "Ticket")
  public static class Ticket {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Enumerated(EnumType.STRING)
    public OrderStatus status = OrderStatus.PLACED;
  }

  /** Collections of states, and of values with one. */
  @Entity(name = "Basket")
  public static class Basket {
    @Id public long id;
    @Version public long version;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    public Map<String, OrderStatus> lines = new HashMap<>();

    @ElementCollection public Map<String, Line> details = new HashMap<>();

    @ElementCollection
    @Enumerated(EnumType.STRING)
    public List<OrderStatus> history = new ArrayList<>();
  }

  /** A part of a basket. */
  @Embeddable
  public static class Line {
    public int amount = 1;

    @Enumerated(EnumType.STRING)
    @Column(name = "line_status")
    public OrderStatus status = OrderStatus.PLACED;
  }

  /** Nothing to guard. */
  @Entity(name = "Customer")
  public static class Customer {
    @Id public long id;
    public String name = "";
  }
}
