package dev.interlock.testing.matrix;

import dev.interlock.testing.expected.Expectation;
import dev.interlock.testing.generated.GeneratedMethod;
import dev.interlock.testing.question.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Answers that aren't those that are wanted. */
final class Mismatches<S extends Enum<S>> {

  /** Of more, a message says how many there are. */
  private static final int SHOWN = 6;

  private final Expectation<S> expectation;
  private final Set<String> lines = new LinkedHashSet<>();

  Mismatches(Expectation<S> expectation) {
    this.expectation = expectation;
  }

  /**
   * Asks methods, each told only what it takes.
   *
   * @param guarded whether it can depend on a guard
   */
  void ask(List<GeneratedMethod> methods, Question<S> question, boolean guarded) {
    methods.forEach(method -> ask(method, question, guarded));
  }

  private void ask(GeneratedMethod method, Question<S> question, boolean guarded) {
    Question<S> told =
        new Question<>(
            question.role(),
            question.from(),
            question.event(),
            question.to(),
            method.told(question.asker()));
    String wanted = expectation.answer(told);
    String answer = method.answer(told);
    if (!wanted.equals(answer)) {
      String said = guarded ? told.asker().guardsText() : "";
      lines.add(method.text(told) + said + ": " + answer + ", not " + wanted);
    }
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Returns them on a line each, the first of many. */
  String text() {
    List<String> all = new ArrayList<>(lines);
    List<String> shown = new ArrayList<>(all.subList(0, Math.min(SHOWN, all.size())));
    if (all.size() > SHOWN) {
      shown.add("… and " + (all.size() - SHOWN) + " more answers");
    }
    return "  " + String.join("\n  ", shown);
  }
}
