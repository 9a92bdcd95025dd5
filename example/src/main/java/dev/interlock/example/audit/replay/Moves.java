package dev.interlock.example.audit.replay;

import dev.interlock.Refusal;
import dev.interlock.example.JobState;
import dev.interlock.example.JobStateActor;
import dev.interlock.example.JobStateTransitions;
import dev.interlock.example.audit.history.Entry;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds single moves against the lifecycle. There are few moves and many entries, so what is wrong
 * with one is said once, and told again for each entry that makes it.
 */
final class Moves {

  private record Move(JobState from, JobState to, Optional<JobStateActor> by) {}

  private record Fault(Finding.Kind kind, String why, List<JobState> allowed) {}

  private final Map<Move, Optional<Fault>> steps = new HashMap<>();
  private final Map<Move, Optional<Fault>> ways = new HashMap<>();

  /** A change right after a change: one transition, by this actor. */
  Optional<Finding> judgeStep(JobState from, Entry entry) {
    boolean allowed =
        entry.actor().isPresent()
            ? from.canTransitionTo(entry.state(), entry.actor().get())
            : from.canTransitionTo(entry.state());
    return allowed
        ? Optional.empty()
        : finding(entry, steps.computeIfAbsent(move(from, entry), Moves::refused), from);
  }

  /**
   * Two entries with perhaps more between them: any way along transitions, by anyone; but the last
   * of them was made by the actor, where one is told.
   */
  Optional<Finding> judgeWay(JobState from, Entry entry) {
    return finding(entry, ways.computeIfAbsent(move(from, entry), Moves::withoutWay), from);
  }

  private static Move move(JobState from, Entry entry) {
    return new Move(from, entry.state(), entry.actor());
  }

  private static Optional<Finding> finding(Entry entry, Optional<Fault> fault, JobState from) {
    return fault.map(
        wrong -> new Finding(wrong.kind(), entry, Optional.of(from), wrong.why(), wrong.allowed()));
  }

  private static Optional<Fault> refused(Move move) {
    return move.by()
        .map(by -> JobStateTransitions.refusal(move.from(), move.to(), by))
        .orElseGet(() -> JobStateTransitions.refusal(move.from(), move.to()))
        .map(
            refusal ->
                new Fault(
                    refusal.kind() == Refusal.Kind.ACTOR
                        ? Finding.Kind.ACTOR
                        : Finding.Kind.UNDECLARED,
                    why(refusal, move.to()),
                    refusal.allowedTargets()));
  }

  private static Optional<Fault> withoutWay(Move move) {
    JobState from = move.from();
    Set<JobState> reachable = EnumSet.of(from);
    reachable.addAll(JobStateTransitions.graph().reachable(from));
    Set<JobState> next = EnumSet.noneOf(JobState.class);
    for (JobState last : reachable) {
      next.addAll(move.by().map(last::targets).orElseGet(last::targets));
    }
    if (next.contains(move.to())) {
      return Optional.empty();
    }
    return Optional.of(
        new Fault(
            Finding.Kind.NO_PATH,
            from.isTerminal()
                ? terminal(from)
                : "no transitions lead from "
                    + Names.of(from)
                    + " to "
                    + Names.of(move.to())
                    + move.by().map(by -> ", the last of them by " + by.name()).orElse(""),
            List.copyOf(next)));
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
