package dev.interlock.hibernate.model;

/** What a test may know of a class that it hasn't loaded itself. */
public interface HasStatus {
  OrderStatus getStatus();

  void setStatus(OrderStatus status);

  void setNote(String note);
}
