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

/** An event that a guard has decided for. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Ship {

  private final Orders orders =
      new Orders(List.of(OrderStatus.PAID, OrderStatus.LOST), List.of(new Orders.Stock(true)));

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void generated(Blackhole sink) {
    OrderStatus[] from = orders.status;
    Orders.Stock[] guards = orders.stock;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(from[i].ship(guards[i]));
    }
  }

  @Benchmark
  @OperationsPerInvocation(Inputs.SIZE)
  public void byHand(Blackhole sink) {
    OrderStatus[] from = orders.status;
    Orders.Stock[] guards = orders.stock;
    for (int i = 0; i < Inputs.SIZE; i++) {
      sink.consume(OrderByHand.ship(from[i], guards[i]));
    }
  }
}
