package com.example

class Order(private val stock: Int) : OrderStatusGuards {
    private val machine = OrderStatusMachine.initial()

    val status: OrderStatus
        get() = machine.state()

    fun pay(): OrderStatus = machine.asCustomer().pay(this)

    fun whyNot(event: OrderStatusEvent): String? =
        status.refusal(event, OrderStatusActor.CUSTOMER, this).map { it.message() }.orElse(null)

    override fun inStock() = stock > 0
}
