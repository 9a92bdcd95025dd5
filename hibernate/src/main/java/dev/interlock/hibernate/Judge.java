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
   * @param stored what is stored; null if nothing is
   * @param written what is to be written; null if nothing is
   */
  void judge(Write write, @Nullable Object stored, @Nullable Object written) {
    if (stored == written) {
      return;
    }
    if (written == null || stored == null) {
      judgeNew(write, written);
    } else {
      move(write, graph.type().cast(stored), graph.type().cast(written));
    }
  }

  /** Of what is new, also nothing is something that is written. */
  void judgeNew(Write write, @Nullable Object written) {
    if (written == null) {
      refuseNull(write);
    } else {
      start(write, graph.type().cast(written));
    }
  }

  private void refuseNull(Write write) {
    if (!mayBeNull) {
      throw new PropertyValueException(
          write.row()
              + " is null, which is no state of "
              + graph.type().getSimpleName()
              + "; where there may be none, set "
              + setting(Settings.NULL, "allowed"),
          place.entity(),
          place.attribute());
    }
  }

  private void start(Write write, S to) {
    if (anyStart) {
      return;
    }
    Optional<Refusal<S>> refusal = graph.startRefusal(to);
    if (refusal.isPresent() && !write.isRestoring()) {
      throw refused(
          write,
          refusal.get(),
          " What is new is stored in an initial state first, and moved then; for what is restored,"
              + " or records what happened, set "
              + setting(Settings.START, "any"));
    }
  }

  private void move(Write write, S from, S to) {
    if (graph.targets(from).contains(to)) {
      return;
    }
    boolean reachable = graph.isReachable(from, to);
    if (mode == Mode.STRICT || !reachable) {
      throw refused(
          write,
          graph.refusal(from, to).orElseThrow(),
          reachable
              ? " If these were several moves, flush after each, or set "
                  + setting(Settings.MODE, "through")
              : "");
    }
  }

  private IllegalTransitionException refused(Write write, Refusal<S> refusal, String advice) {
    return new IllegalTransitionException(refusal, write.row() + ": " + refusal.message() + advice);
  }

  private String setting(String setting, String value) {
    return setting + "." + place + "=" + value + ".";
  }
}
