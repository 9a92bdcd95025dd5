package dev.interlock.example.orders;

import org.springframework.data.jpa.repository.JpaRepository;

/** The table of orders. */
interface Orders extends JpaRepository<Order, Long> {}
