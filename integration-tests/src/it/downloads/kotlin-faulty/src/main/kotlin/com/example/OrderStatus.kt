package com.example

import dev.interlock.State
import dev.interlock.Transition

enum class OrderStatus : OrderStatusMoves {
    @State(initial = true)
    @Transition(on = ["pay"], to = ["PAID"])
    PLACED,

    @Transition(on = ["ship"], to = ["SHIPED"])
    @Transition(on = ["refund"], to = ["PLACED"])
    PAID,

    @State(onlyFrom = ["PLACED"])
    @Transition(on = ["deliver"], from = ["PAID"])
    SHIPPED,
}

fun next(status: OrderStatus): OrderStatus = status.pay()
