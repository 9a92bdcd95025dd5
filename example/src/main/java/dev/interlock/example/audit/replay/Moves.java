package dev.interlock.example.audit.replay;

import dev.interlock.Refusal;
import dev.interlock.example.JobState;
import dev.interlock.example.JobStateTransitions;
import dev.interlock.example.audit.history.Entry;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds single moves against the lifecycle. */
final class Moves {

  private Moves() {}

  /** A change right after a change: one transition, by this actor. */
  static Optional<Finding> judgeStep(JobState from, Entry entry) {
    Optional<Refusal<JobState>> refusal =
        entry.actor().isPresent()
            ? JobStateTransitions.refusal(from, entry.state(), entry.actor().get())
            : JobStateTransitions.refusal(from, entry.state());
    return refusal.map(
        refused ->
            new Finding(
                refused.kind() == Refusal.Kind.ACTOR ? Finding.Kind.ACTOR : Finding.Kind.UNDECLARED,
                entry,
                Optional.of(from),
                why(refused, entry.state()),
                refused.allowedTargets()));
  }

  /** Two entries with perhaps more between them: any way along transitions, by anyone. */
  static Optional<Finding> judgeWay(JobState from, Entry entry) {
    Set<JobState> reachable = JobStateTransitions.graph().reachable(from);
    if (reachable.contains(entry.state())) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Finding.Kind.NO_PATH,
            entry,
            Optional.of(from),
            from.isTerminal()
                ? terminal(from)
                : "no transitions lead from " + Names.of(from) + " to " + Names.of(entry.state()),
            List.copyOf(reachable)));
  }

  private static String why(Refusal<JobState> refusal, JobState to) {
    JobState from = refusal.from();
    if (refusal.kind() == Refusal.Kind.ACTOR) {
      return "only "
          + Names.choice(refusal.actors())
          + " may move a job from "
          + Names.of(from)
          + " to "
          + Names.of(to);
    }
    return from.isTerminal()
        ? terminal(from)
        : "no transition leads from " + Names.of(from) + " to " + Names.of(to);
  }

  private static String terminal(JobState state) {
    return Names.of(state) + " is terminal: a job never leaves it";
  }
}
