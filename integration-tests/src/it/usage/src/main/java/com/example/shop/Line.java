package com.example.shop;

/** A line of an order, which is a value: a move is a new one. */
public record Line(String article, int count, OrderStatus status) {

  public Line(String article) {
    this(article, 1, OrderStatus.PLACED);
  }

  Line withCount(int count) {
    return new Line(article, count, status);
  }

  Line pay() {
    return new Line(article, count, status.pay());
  }

  Line lost() {
    return new Line(article, count, OrderStatus.CANCELLED); // [bypass]
  }

  Line like(Line other) {
    return new Line(article, count, other.status()); // [bypass]
  }
}
