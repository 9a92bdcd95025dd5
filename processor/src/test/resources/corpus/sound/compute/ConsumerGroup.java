package corpus.sound.compute;

import dev.interlock.State;
import dev.interlock.Transition;

/**
 * A Kafka consumer group at its coordinator: Apache Kafka, GroupMetadata, the valid previous states of each GroupState.
 *
 * <p>The source lists what may lead to a state; these lists became `from`, and rules that hold them. A dead group may be
 * declared dead again: a self transition on a terminal state.
 */
public enum ConsumerGroup {
  @State(initial = true, onlyFrom = "PREPARING_REBALANCE")
  @Transition(from = "PREPARING_REBALANCE")
  EMPTY,

  @State(onlyFrom = {"STABLE", "COMPLETING_REBALANCE", "EMPTY"})
  @Transition(from = {"STABLE", "COMPLETING_REBALANCE", "EMPTY"})
  PREPARING_REBALANCE,

  @State(onlyFrom = "PREPARING_REBALANCE")
  @Transition(from = "PREPARING_REBALANCE")
  COMPLETING_REBALANCE,

  @State(onlyFrom = "COMPLETING_REBALANCE")
  @Transition(from = "COMPLETING_REBALANCE")
  STABLE,

  @State(terminal = true)
  @Transition(from = {Transition.ANY, "DEAD"})
  DEAD
}
