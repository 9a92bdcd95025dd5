package com.example

fun read(stored: String?): OrderStatus = OrderStatusTransitions.of(stored)

fun paid(status: OrderStatus?): OrderStatus = OrderStatusTransitions.transition(status, OrderStatus.PAID)

fun isPaid(status: OrderStatus): Boolean = OrderStatusTransitions.isTerminal(status)
