package dev.interlock.testing.walk;

import java.util.List;

/** A walk with what its lifecycle says about each move, a line each. */
record WalkText<S extends Enum<S>>(Model<S> model, Walk<S> walk) {

  String text() {
    List<Move<S>> moves = walk.moves();
    StringBuilder text = new StringBuilder();
    text.append(name()).append(" isn't moved as its lifecycle says:\n");
    text.append("  start in ").append(walk.start().name()).append('\n');
    int width = moves.stream().mapToInt(move -> move.toString().length()).max().orElse(0);
    S state = walk.start();
    for (int index = 0; index < moves.size(); index++) {
      Move<S> move = moves.get(index);
      Outcome<S> outcome = model.outcome(state, move);
      text.append("  ").append(move).append(" ".repeat(width - move.toString().length()));
      text.append("  -> ");
      text.append(index == moves.size() - 1 ? atLast(outcome) : outcome.toString()).append('\n');
      state = outcome.state();
    }
    return text.toString();
  }

  private String name() {
    return model.graph().type().getSimpleName();
  }

  private String atLast(Outcome<S> outcome) {
    return outcome
        .refusal()
        .map(why -> outcome + ": " + why.message())
        .orElseGet(outcome::toString);
  }
}
