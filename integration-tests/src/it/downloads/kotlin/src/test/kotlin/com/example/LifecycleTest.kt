package com.example

import dev.interlock.IllegalTransitionException
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class LifecycleTest {
    @Test
    fun `guards decide where money leads`() {
        assertEquals(OrderStatus.PAID, Order(1).pay())
        assertEquals(OrderStatus.BACKORDERED, Order(0).pay())
    }

    @Test
    fun `methods and functions agree`() {
        assertTrue(OrderStatus.PLACED.canCancel())
        assertEquals(OrderStatus.CANCELLED, OrderStatusTransitions.cancel(OrderStatus.PAID))
        assertThrows(IllegalTransitionException::class.java) { OrderStatus.PLACED.ship(OrderStatusActor.SHOP) }
        assertEquals(
            "OrderStatus.PLACED doesn't allow 'SHIP'; CUSTOMER may 'PAY', 'CANCEL', and can go to BACKORDERED, PAID, CANCELLED.",
            Order(1).whyNot(OrderStatusEvent.SHIP),
        )
    }

    /** kapt doesn't tell us of it, so that anybody may implement it. */
    @Test
    fun `the mixin of an enum in Kotlin is open`() {
        assertFalse(OrderStatusMoves::class.java.isSealed)
        assertTrue(ParcelStatusMoves::class.java.isSealed)
    }

    @Test
    fun `states are types`() {
        assertSame(TypedJobState.DONE, run(TypedJobState.QUEUED))
        assertEquals("blue", colour(JobState.QUEUED.let(JobStateTransitions::start)))
    }

    @Test
    fun `Java and Kotlin move each other's states`() {
        assertEquals(ParcelStatus.SENT, ParcelStatus.PACKED.send())
        assertEquals(ParcelStatus.PACKED, Parcel().send(OrderStatus.PLACED))
        assertEquals(ParcelStatus.SENT, Parcel().send(OrderStatus.PAID))
    }

    @Test
    fun `tests have lifecycles of their own`() {
        assertEquals(LampStatus.ON, LampStatus.OFF.press())
        assertEquals(DoorStatus.SHUT, DoorStatus.OPEN.shut())
    }
}
