package corpus.sound.compute;

import dev.interlock.State;
import dev.interlock.Transition;

/**
 * A Raft server's role: Ongaro and Ousterhout, "In Search of an Understandable Consensus Algorithm", figure 4.
 *
 * <p>The labels of the figure's arrows are the events. "Discovers current leader or new term" are two of them.
 */
public enum RaftRole {
  @State(initial = true)
  @Transition(on = "electionTimeout", to = "CANDIDATE")
  @Transition(on = "discoverHigherTerm", from = Transition.ANY)
  @Transition(on = "discoverLeader", from = "CANDIDATE")
  FOLLOWER,

  @Transition(on = "electionTimeout", to = "CANDIDATE")
  @Transition(on = "winMajority", to = "LEADER")
  CANDIDATE,

  @State(onlyFrom = "CANDIDATE", onlyTo = "FOLLOWER")
  LEADER
}
