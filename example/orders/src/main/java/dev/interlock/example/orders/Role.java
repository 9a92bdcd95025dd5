package dev.interlock.example.orders;

/** Who asks: the actors of an order's lifecycle. */
public enum Role {
  /** Orders, pays, and says where the parcel goes. */
  CUSTOMER,
  /** Looks at large orders, and calls orders off. */
  CLERK,
  /** Sends the parcel, and hears that it has arrived. */
  WAREHOUSE
}
