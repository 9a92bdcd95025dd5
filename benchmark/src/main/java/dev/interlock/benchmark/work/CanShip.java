package dev.interlock.benchmark.work;

import dev.interlock.benchmark.contender.OrderByHand;
import dev.interlock.example.OrderStatus;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Whether a state allows an event that a guard decides on. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CanShip {

  private final Orders orders =
      new Orders(
          List.of(OrderStatus.values()), List.of(new Orders.Stock(true), new Orders.Stock(false)));

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void generated(Blackhole sink) {
    OrderStatus[] from = orders.status;
    Orders.Stock[] guards = orders.stock;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(from[i].canShip(guards[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void byHand(Blackhole sink) {
    OrderStatus[] from = orders.status;
    Orders.Stock[] guards = orders.stock;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(OrderByHand.canShip(from[i], guards[i]));
    }
  }
}
