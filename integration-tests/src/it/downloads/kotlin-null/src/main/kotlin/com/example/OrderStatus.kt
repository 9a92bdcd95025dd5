package com.example

import dev.interlock.State
import dev.interlock.Transition

enum class OrderStatus {
    @State(initial = true)
    @Transition(on = ["pay"], to = ["PAID"])
    PLACED,

    @State(terminal = true)
    PAID,
}
