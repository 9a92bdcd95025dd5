package com.example.shop;

import java.util.Map;

/** Every way round, in the class that holds the status. */
public class Parcel {
  OrderStatus status = OrderStatus.PLACED;
  private OrderStatus[] lines = {OrderStatus.PLACED, OrderStatus.PLACED};

  public OrderStatus getStatus() {
    return status;
  }

  public void setStatus(OrderStatus status) {
    this.status = status; // [bypass]
  }

  Parcel status(OrderStatus newStatus) {
    status = newStatus; // [bypass]
    return this;
  }

  void lose() {
    status = OrderStatus.CANCELLED; // [bypass]
  }

  void loseByLocal() {
    OrderStatus lost = OrderStatus.CANCELLED;
    this.status = lost; // [bypass]
  }

  void read(String name) {
    status = OrderStatus.valueOf(name); // [bypass]
  }

  void readShort(String name) {
    status = OrderStatusTransitions.of(name); // [bypass]
  }

  void readNumber(int number) {
    status = OrderStatus.values()[number]; // [bypass]
  }

  /** What others' code returns may have been got by moves: nobody can tell. */
  void readFrom(Map<String, OrderStatus> row) {
    status = row.get("status");
  }

  void take(Parcel other) {
    status = other.getStatus(); // [bypass]
  }

  void takeField(Parcel other) {
    status = other.status; // [bypass]
  }

  void parse(String text) {
    status =
        switch (text) { // [bypass]
          case "paid" -> OrderStatus.PAID;
          case "shipped" -> OrderStatus.SHIPPED;
          default -> OrderStatus.PLACED;
        };
  }

  void parseAsOfOld(String text) {
    switch (text) {
      case "paid":
        status = OrderStatus.PAID; // [bypass]
        break;
      case "shipped":
        status = OrderStatus.SHIPPED; // [bypass]
        break;
      default:
        break;
    }
  }

  void halfWay(boolean paid) {
    status = paid ? status.pay() : OrderStatus.CANCELLED; // [bypass]
  }

  void startAgain() {
    status = OrderStatus.PLACED; // [bypass]
  }

  void later() {
    Runnable lose = () -> status = OrderStatus.CANCELLED; // [bypass]
    lose.run();
  }

  void payLine(int line) {
    lines[line] = lines[line].pay();
  }

  void loseLine(int line) {
    lines[line] = OrderStatus.CANCELLED; // [bypass]
  }

  Runnable sender() {
    return new Runnable() {
      @Override
      public void run() {
        Parcel.this.status = OrderStatus.SHIPPED; // [bypass]
      }
    };
  }
}
