package com.example

import dev.interlock.State
import dev.interlock.StateMachine
import dev.interlock.Transition

/** Says its transitions by name, repeated annotations included, and has them as methods. */
@StateMachine(machine = true, actors = ["CUSTOMER", "SHOP"])
enum class OrderStatus : OrderStatusMoves {
    @State(initial = true)
    @Transition(on = ["pay"], to = ["PAID"], by = ["CUSTOMER"], guard = "inStock")
    @Transition(on = ["pay"], to = ["BACKORDERED"], by = ["CUSTOMER"])
    PLACED,

    @Transition(on = ["restock"], to = ["PAID"])
    BACKORDERED,

    @Transition(on = ["ship"], to = ["SHIPPED"], by = ["SHOP"])
    PAID,

    @State(terminal = true, onlyFrom = ["PAID"])
    SHIPPED,

    @State(terminal = true)
    @Transition(on = ["cancel"], from = [Transition.ANY])
    CANCELLED,
}
