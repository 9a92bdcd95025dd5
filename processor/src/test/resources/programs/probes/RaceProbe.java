package programs;

import static org.assertj.core.api.Assertions.assertThat;
import static programs.JobStateActor.SERVICE;
import static programs.JobStateActor.UPDATE_JOB;

import dev.interlock.IllegalTransitionException;
import dev.interlock.Moved;
import dev.interlock.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Threads that want the same machine. Only counts are looked at: no order and no time is assumed. */
public class RaceProbe {

  private static final int THREADS = 4;
  private static final int RACES = 400;

  /** Exactly one thread makes a move that its own target refuses; the others say what they saw. */
  public static void oneEventHasOneWinner() throws Exception {
    List<Consumer<JobStateMachine>> moves =
        List.of(
            machine -> machine.drain(UPDATE_JOB),
            machine -> machine.move(JobStateEvent.DRAIN, UPDATE_JOB),
            machine -> machine.transitionTo(JobState.JOB_STATE_DRAINING, UPDATE_JOB),
            machine -> machine.asUpdateJob().drain());
    race(
        (machine, thread) -> {
          moves.get(thread).accept(machine);
          return JobState.JOB_STATE_DRAINING;
        });
  }

  /** The same, where each thread wants to go somewhere else: the winner's target refuses the rest. */
  public static void manyEventsHaveOneWinner() throws Exception {
    race(
        (machine, thread) ->
            switch (thread) {
              case 0 -> machine.cancel(UPDATE_JOB);
              case 1 -> machine.asUpdateJob().cancel();
              case 2 -> machine.toLost();
              default -> machine.toUpdated(SERVICE);
            });
  }

  public static void ofThoseWhoTryOneIsTold() throws Exception {
    List<Predicate<JobStateMachine>> moves =
        List.of(
            machine -> machine.tryCancel(UPDATE_JOB),
            machine -> machine.tryFire(JobStateEvent.CANCEL, UPDATE_JOB),
            machine -> machine.tryTransitionTo(JobState.JOB_STATE_CANCELLED, UPDATE_JOB),
            machine -> machine.asUpdateJob().tryCancel());
    run(
        () -> {
          JobStateMachine machine = JobStateMachine.at(JobState.JOB_STATE_RUNNING);
          AtomicInteger winners = new AtomicInteger();
          return new Race() {
            @Override
            public void thread(int number) {
              if (moves.get(number).test(machine)) {
                winners.incrementAndGet();
              }
            }

            @Override
            public void end() {
              assertThat(winners).hasValue(1);
              assertThat(machine.state()).isEqualTo(JobState.JOB_STATE_CANCELLED);
            }
          };
        });
  }

  /** Hooks after a move are called by the winner alone. */
  public static void hooksAfterAreCalledOncePerMove() throws Exception {
    run(
        () -> {
          AtomicInteger exits = new AtomicInteger();
          AtomicInteger entries = new AtomicInteger();
          AtomicInteger winners = new AtomicInteger();
          ThreadLocal<Integer> own = ThreadLocal.withInitial(() -> 0);
          DoorMachine machine =
              DoorMachine.initial(
                  new DoorHooks() {
                    @Override
                    public void afterExit(Door from, Door to) {
                      exits.incrementAndGet();
                    }

                    @Override
                    public void afterEntry(Door from, Door to) {
                      entries.incrementAndGet();
                      own.set(own.get() + 1);
                    }
                  });
          return new Race() {
            @Override
            public void thread(int number) {
              boolean won = machine.tryToGone();
              assertThat(own.get()).isEqualTo(won ? 1 : 0);
              if (won) {
                winners.incrementAndGet();
              }
            }

            @Override
            public void end() {
              assertThat(winners).hasValue(1);
              assertThat(exits).hasValue(1);
              assertThat(entries).hasValue(1);
            }
          };
        });
  }

  /** No move is lost: there are as many stops as starts, and no more than one ahead. */
  public static void movesAlternate() throws Exception {
    int rounds = 200;
    run(
        () -> {
          JobStateMachine machine = JobStateMachine.initial();
          AtomicInteger starts = new AtomicInteger();
          AtomicInteger stops = new AtomicInteger();
          return new Race() {
            @Override
            public void thread(int number) {
              for (int i = 0; i < rounds; i++) {
                if (number % 2 == 0 && machine.tryStart(UPDATE_JOB)) {
                  starts.incrementAndGet();
                }
                if (number % 2 == 1 && machine.tryStop(UPDATE_JOB)) {
                  stops.incrementAndGet();
                }
              }
            }

            @Override
            public void end() {
              int ahead = machine.state() == JobState.JOB_STATE_RUNNING ? 1 : 0;
              assertThat(starts.get() - stops.get()).isEqualTo(ahead);
            }
          };
        });
  }

  /** Of those who decided on one state one moves it, though others' targets allow their moves. */
  public static void whoDecidedOnAnotherStateDoesNothing() throws Exception {
    JobState running = JobState.JOB_STATE_RUNNING;
    List<JobState> targets =
        List.of(
            JobState.JOB_STATE_DRAINING,
            JobState.JOB_STATE_CANCELLED,
            JobState.JOB_STATE_LOST,
            JobState.JOB_STATE_STOPPED);
    List<Predicate<JobStateMachine>> moves =
        List.of(
            machine -> machine.tryFire(running, JobStateEvent.DRAIN, UPDATE_JOB),
            machine -> machine.tryFire(running, JobStateEvent.CANCEL, UPDATE_JOB),
            machine -> machine.tryTransition(running, JobState.JOB_STATE_LOST, SERVICE),
            machine -> machine.tryTransition(running, JobState.JOB_STATE_STOPPED, UPDATE_JOB));
    run(
        () -> {
          JobStateMachine machine = JobStateMachine.at(running);
          Queue<JobState> entered = new ConcurrentLinkedQueue<>();
          return new Race() {
            @Override
            public void thread(int number) {
              if (moves.get(number).test(machine)) {
                entered.add(targets.get(number));
              }
            }

            @Override
            public void end() {
              assertThat(entered).containsExactly(machine.state());
            }
          };
        });
  }

  /** Guards hold every thread until all have decided; who then is late doesn't decide again. */
  public static void anAttemptFromOneStateIsMadeOnce() throws Exception {
    List<BiPredicate<OrderMachine, OrderGuards>> moves =
        List.of(
            (machine, guards) -> machine.tryFire(Order.PAID, OrderEvent.SHIP, guards),
            (machine, guards) -> machine.tryTransition(Order.PAID, Order.SHIPPED, guards));
    run(
        () -> {
          OrderMachine machine = OrderMachine.at(Order.PAID);
          CyclicBarrier decided = new CyclicBarrier(THREADS);
          AtomicInteger asked = new AtomicInteger();
          AtomicInteger winners = new AtomicInteger();
          return new Race() {
            @Override
            public void thread(int number) {
              if (moves.get(number % 2).test(machine, new InStock(decided, asked))) {
                winners.incrementAndGet();
              }
            }

            @Override
            public void end() {
              assertThat(winners).hasValue(1);
              assertThat(asked).hasValue(THREADS);
              assertThat(machine.state()).isEqualTo(Order.SHIPPED);
            }
          };
        });
  }

  /** What was left is told by the move itself: what another thread left is never among it. */
  public static void everyMoveKnowsWhatItLeft() throws Exception {
    run(
        () -> {
          JobStateMachine machine = JobStateMachine.initial();
          Queue<Moved<JobState>> moves = new ConcurrentLinkedQueue<>();
          return new Race() {
            @Override
            public void thread(int number) {
              JobStateEvent event = number % 2 == 0 ? JobStateEvent.START : JobStateEvent.STOP;
              for (int i = 0; i < 50; i++) {
                try {
                  moves.add(machine.move(event, UPDATE_JOB));
                } catch (IllegalTransitionException e) {
                  assertThat(e.refusal().kind()).isEqualTo(Refusal.Kind.UNDECLARED);
                }
              }
            }

            @Override
            public void end() {
              assertThat(moves).isNotEmpty().allMatch(move -> move.from() != move.to());
              long left = moves.stream().filter(RaceProbe::leavesStopped).count();
              int ahead = machine.state() == JobState.JOB_STATE_RUNNING ? 1 : 0;
              assertThat(2 * left - moves.size()).isEqualTo(ahead);
            }
          };
        });
  }

  private static boolean leavesStopped(Moved<JobState> move) {
    return move.from() == JobState.JOB_STATE_STOPPED;
  }

  /** A guard holds every thread until all have decided: all attempts but one are lost for sure. */
  public static void allDecideBeforeOneMoves() throws Exception {
    List<BiFunction<OrderMachine, OrderGuards, Order>> moves =
        List.of(
            OrderMachine::ship,
            (machine, guards) -> machine.fire(OrderEvent.SHIP, guards),
            (machine, guards) -> machine.transitionTo(Order.SHIPPED, guards),
            (machine, guards) -> machine.tryShip(guards) ? Order.SHIPPED : refused(machine));
    run(
        () -> {
          OrderMachine machine = OrderMachine.at(Order.PAID);
          CyclicBarrier decided = new CyclicBarrier(THREADS);
          AtomicInteger winners = new AtomicInteger();
          AtomicInteger losers = new AtomicInteger();
          return new Race() {
            @Override
            public void thread(int number) {
              try {
                moves.get(number).apply(machine, new InStock(decided, new AtomicInteger()));
                winners.incrementAndGet();
              } catch (IllegalTransitionException e) {
                assertThat((Object) e.refusal().from()).isEqualTo(Order.SHIPPED);
                losers.incrementAndGet();
              }
            }

            @Override
            public void end() {
              assertThat(winners).hasValue(1);
              assertThat(losers).hasValue(THREADS - 1);
            }
          };
        });
  }

  private static Order refused(OrderMachine machine) {
    throw new IllegalTransitionException(machine.refusal(OrderEvent.SHIP).orElseThrow());
  }

  private record InStock(CyclicBarrier decided, AtomicInteger asked) implements OrderGuards {
    @Override
    public boolean inStock() {
      asked.incrementAndGet();
      await(decided);
      return true;
    }

    @Override
    public boolean covered() {
      return false;
    }

    @Override
    public boolean patient() {
      return false;
    }
  }

  /** The same with a hook, and a state that allows the move again: each attempt is asked again. */
  public static void whoLosesAsksTheHooksAgain() throws Exception {
    run(
        () -> {
          CyclicBarrier decided = new CyclicBarrier(THREADS);
          AtomicInteger asked = new AtomicInteger();
          AtomicInteger left = new AtomicInteger();
          AtomicInteger events = new AtomicInteger();
          DoorMachine machine =
              DoorMachine.initial(
                  new DoorHooks() {
                    @Override
                    public void beforeExit(Door from, Door to) {
                      asked.incrementAndGet();
                      await(decided);
                    }

                    @Override
                    public void afterExit(Door from, Door to) {
                      left.incrementAndGet();
                    }

                    @Override
                    public void afterEvent(Door from, Door to, DoorEvent event) {
                      events.incrementAndGet();
                    }
                  });
          return new Race() {
            @Override
            public void thread(int number) {
              assertThat(machine.close()).isEqualTo(Door.CLOSED);
            }

            @Override
            public void end() {
              assertThat(asked).hasValue(THREADS);
              assertThat(left).hasValue(1);
              assertThat(events).hasValue(THREADS);
            }
          };
        });
  }

  private interface Move {
    JobState by(JobStateMachine machine, int thread);
  }

  private interface Race {
    void thread(int number);

    void end();
  }

  private interface Start {
    Race race();
  }

  private static void race(Move move) throws Exception {
    run(
        () -> {
          JobStateMachine machine = JobStateMachine.at(JobState.JOB_STATE_RUNNING);
          AtomicInteger winners = new AtomicInteger();
          List<Object> seen = new ArrayList<>();
          List<JobState> entered = new ArrayList<>();
          return new Race() {
            @Override
            public void thread(int number) {
              try {
                JobState to = move.by(machine, number);
                winners.incrementAndGet();
                synchronized (seen) {
                  entered.add(to);
                }
              } catch (IllegalTransitionException e) {
                synchronized (seen) {
                  seen.add(e.refusal().from());
                }
              }
            }

            @Override
            public void end() {
              assertThat(winners).hasValue(1);
              assertThat(entered).containsExactly(machine.state());
              assertThat(seen).hasSize(THREADS - 1).containsOnly(machine.state());
            }
          };
        });
  }

  /** Runs races one after the other; in each, all threads start when all of them are there. */
  private static void run(Start start) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier barrier = new CyclicBarrier(THREADS);
      for (int i = 0; i < RACES; i++) {
        Race race = start.race();
        List<Future<?>> all = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
          int number = thread;
          all.add(threads.submit(() -> meet(barrier, race, number)));
        }
        for (Future<?> each : all) {
          each.get();
        }
        race.end();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void meet(CyclicBarrier barrier, Race race, int number) {
    await(barrier);
    race.thread(number);
  }

  private static void await(CyclicBarrier barrier) {
    try {
      // The time is only there so that a thread that is missing is a failure and no hanging build.
      barrier.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
