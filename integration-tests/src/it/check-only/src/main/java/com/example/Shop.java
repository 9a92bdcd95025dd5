package com.example;

/** Runs on nothing but its own classes. */
public final class Shop {

  private Shop() {}

  /** Prints the states. */
  public static void main(String[] args) {
    for (OrderStatus each : OrderStatus.values()) {
      System.out.println(each);
    }
  }
}
