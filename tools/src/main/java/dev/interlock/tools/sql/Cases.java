package dev.interlock.tools.sql;

import dev.interlock.tools.sql.Moves.ByActor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is allowed and what has happened, as expressions that look at one state after the other. All
 * dialects have them in the same words.
 *
 * @param oldState how the body calls the state before
 * @param newState how it calls the state after
 */
record Cases(Stored lifecycle, Moves moves, String oldState, String newState) {

  /**
   * Returns where the old state may go.
   *
   * @param list how several states are written
   */
  String allowed(Function<List<String>, String> list) {
    StringBuilder cases = new StringBuilder();
    for (String from : lifecycle.states()) {
      ByActor<List<String>> targets = moves.targets(from);
      if (!targets.anyone().isEmpty() || !targets.others().isEmpty()) {
        cases.append(
            "\n    when %s then %s".formatted(Sql.literal(from), byActor(targets, list, "    ")));
      }
    }
    String none = list.apply(List.of());
    return cases.isEmpty() ? none : "case " + oldState + cases + "\n    else " + none + "\n  end";
  }

  /** Returns where the old state may go, as words with commas between. */
  String allowedWords() {
    return allowed(states -> Sql.literal(String.join(", ", states)));
  }

  /** Returns the event on which the old state became the new one, where only one fits. */
  String event() {
    StringBuilder cases = new StringBuilder();
    for (String from : lifecycle.states()) {
      StringBuilder own = new StringBuilder();
      for (String to : lifecycle.states()) {
        ByActor<Optional<String>> event = moves.event(from, to);
        if (!from.equals(to) && (event.anyone().isPresent() || !event.others().isEmpty())) {
          own.append(
              "\n      when %s then %s"
                  .formatted(
                      Sql.literal(to),
                      byActor(event, each -> each.map(Sql::literal).orElse("null"), "      ")));
        }
      }
      if (!own.isEmpty()) {
        cases.append(
            "\n    when %s then case %s%s\n    end".formatted(Sql.literal(from), newState, own));
      }
    }
    return cases.isEmpty() ? "null" : "case " + oldState + cases + "\n  end";
  }

  private static <T> String byActor(ByActor<T> value, Function<T, String> sql, String indentation) {
    if (value.others().isEmpty()) {
      return sql.apply(value.anyone());
    }
    StringBuilder cases = new StringBuilder("case actor");
    for (Map.Entry<String, T> own : value.others().entrySet()) {
      cases.append(
          "\n%s  when %s then %s"
              .formatted(indentation, Sql.literal(own.getKey()), sql.apply(own.getValue())));
    }
    return cases
        .append("\n%s  else %s\n%1$send".formatted(indentation, sql.apply(value.anyone())))
        .toString();
  }
}
