package dev.interlock.testing.drive;

import dev.interlock.testing.walk.Model;
import dev.interlock.testing.walk.Move;
import dev.interlock.testing.walk.Walk;
import java.util.ArrayList;
import java.util.List;

/** What a test of a walk is called: its states, in the middle of a long one not all. */
record WalkName<S extends Enum<S>>(Model<S> model, Walk<S> walk) {

  private static final int BEGINNING = 6;
  private static final int END = 2;

  String text() {
    List<String> states = new ArrayList<>();
    S state = walk.start();
    states.add(model.graph().shortName(state));
    for (Move<S> move : walk.moves()) {
      state = model.outcome(state, move).state();
      states.add(model.graph().shortName(state));
    }
    if (states.size() > BEGINNING + END + 1) {
      List<String> left = states.subList(BEGINNING, states.size() - END);
      String middle = "… " + left.size() + " more …";
      left.clear();
      states.add(BEGINNING, middle);
    }
    return String.join(" > ", states);
  }
}
