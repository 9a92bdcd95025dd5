package dev.interlock.hibernate.model;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** An entity whose status is loaded when it is asked for, once its bytecode is enhanced. */
@Entity
public class Lazy implements HasStatus {
  @Id private long id;
  @Version private long version;

  @Basic(fetch = FetchType.LAZY)
  @Enumerated(EnumType.STRING)
  private OrderStatus status = OrderStatus.PLACED;

  private String note = "";

  @Override
  public OrderStatus getStatus() {
    return status;
  }

  @Override
  public void setStatus(OrderStatus status) {
    this.status = status;
  }

  @Override
  public void setNote(String note) {
    this.note = note;
  }
}
