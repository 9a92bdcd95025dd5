/**
 * A small service around an order: its lifecycle is {@link
 * dev.interlock.example.orders.OrderStatus}, what has it {@link
 * dev.interlock.example.orders.Order}, and everything else asks these two.
 */
package dev.interlock.example.orders;
