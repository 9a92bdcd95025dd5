package dev.interlock.hibernate;

import dev.interlock.IllegalTransitionException;
import dev.interlock.Refusal;
import dev.interlock.StateGraph;
import java.util.Optional;
import org.hibernate.PropertyValueException;

/** Says whether a state may be written at one place, by the machine's own graph. */
final class Judge<S extends Enum<S>> {

  private final Place place;
  private final StateGraph<S> graph;
  private final Mode mode;
  private final boolean anyStart;
  private final boolean mayBeNull;

  Judge(Place place, StateGraph<S> graph, Settings settings) {
    this.place = place;
    this.graph = graph;
    this.mode = settings.mode(place);
    this.anyStart = settings.anyStart(place);
    this.mayBeNull = settings.mayBeNull(place);
  }

  Place place() {
    return place;
  }

  boolean isOff() {
    return mode == Mode.OFF;
  }

  /**
   * Refuses what isn't allowed.
   *
   * @param row says whose state it is, in front of a message
   * @param stored what is stored; null if nothing is
   * @param written what is to be written; null if nothing is
   * @param restoring whether a lifecycle may begin anywhere in this session
   */
  void judge(String row, @Nullable Object stored, @Nullable Object written, boolean restoring) {
    if (stored == written) {
      return;
    }
    S from = graph.type().cast(stored);
    S to = graph.type().cast(written);
    if (to == null) {
      refuseNull(row);
    } else if (from == null) {
      start(row, to, restoring);
    } else {
      move(row, from, to);
    }
  }

  /** Of what is new, also nothing is something that is written. */
  void judgeNew(String row, @Nullable Object written, boolean restoring) {
    if (written == null) {
      refuseNull(row);
    } else {
      start(row, graph.type().cast(written), restoring);
    }
  }

  private void refuseNull(String row) {
    if (!mayBeNull) {
      throw new PropertyValueException(
          row
              + " is null, which is no state of "
              + graph.type().getSimpleName()
              + "; where there may be none, set "
              + setting(Settings.NULL, "allowed"),
          place.entity(),
          place.attribute());
    }
  }

  private void start(String row, S to, boolean restoring) {
    Optional<Refusal<S>> refusal = graph.startRefusal(to);
    if (refusal.isPresent() && !anyStart && !restoring) {
      throw refused(
          row,
          refusal.get(),
          " What is new is stored in an initial state first, and moved then; for what is restored,"
              + " or records what happened, set "
              + setting(Settings.START, "any"));
    }
  }

  private void move(String row, S from, S to) {
    Optional<Refusal<S>> refusal = graph.refusal(from, to);
    if (refusal.isEmpty()) {
      return;
    }
    boolean reachable = graph.isReachable(from, to);
    if (mode == Mode.STRICT || !reachable) {
      throw refused(
          row,
          refusal.get(),
          reachable && mode == Mode.STRICT
              ? " If these were several moves, flush after each, or set "
                  + setting(Settings.MODE, "through")
              : "");
    }
  }

  private IllegalTransitionException refused(String row, Refusal<S> refusal, String advice) {
    return new IllegalTransitionException(refusal, row + ": " + refusal.message() + advice);
  }

  private String setting(String setting, String value) {
    return setting + "." + place + "=" + value + ".";
  }
}
