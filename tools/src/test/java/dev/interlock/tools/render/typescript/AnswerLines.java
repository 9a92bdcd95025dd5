package dev.interlock.tools.render.typescript;

import static dev.interlock.tools.testing.GeneratedFunctions.event;
import static dev.interlock.tools.testing.GeneratedFunctions.given;
import static dev.interlock.tools.testing.GeneratedFunctions.value;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.testing.Circumstance;
import dev.interlock.tools.testing.GeneratedFunctions;
import dev.interlock.tools.testing.GeneratedFunctions.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What the generated code answers to all that {@code answers.mjs} asks a module, line by line. */
final class AnswerLines {

  private final GeneratedFunctions functions;
  private final Lifecycle lifecycle;
  private final ModuleNames names;
  private final List<String> lines = new ArrayList<>();

  AnswerLines(GeneratedFunctions functions) {
    this.functions = functions;
    this.lifecycle = functions.lifecycle();
    this.names = new ModuleNames(lifecycle);
  }

  List<String> lines() {
    for (String is : List.of("isInitial", "isTerminal", "isSentinel")) {
      say(is, "", values(state -> functions.is(is, List.of(value(state)))));
    }
    for (Lifecycle.Group group : lifecycle.groups()) {
      names
          .isIn(group.name())
          .ifPresent(
              name ->
                  say(
                      "group",
                      group.name(),
                      values(state -> functions.is(inJava(name), List.of(value(state))))));
    }
    for (Circumstance each : Circumstance.ofQuestion(lifecycle, lifecycle.arcs())) {
      for (String from : functions.values()) {
        say("targets", from + " " + each, functions.names("targets", in(each, value(from))));
        say(
            "canTransition",
            from + " " + each,
            values(to -> functions.is("canTransition", in(each, value(from), value(to)))));
      }
    }
    for (String to : functions.values()) {
      say("sources", to, functions.names("sources", List.of(value(to))));
    }
    if (!lifecycle.events().isEmpty()) {
      addOnEvents(lifecycle.arcs().stream().filter(arc -> arc.event().isPresent()).toList());
    }
    addNamed();
    for (Lifecycle.State state : lifecycle.states()) {
      say("of", state.name(), List.of(state.name()));
      say("of", state.label(), List.of(state.name()));
      state.formerly().forEach(name -> say("of", name, List.of(state.name())));
    }
    say("of", "nothing", List.of("undefined"));
    return lines;
  }

  private static List<Given> in(Circumstance circumstance, Given... asked) {
    return given(List.of(asked), circumstance.actor(), circumstance.guards());
  }

  private void say(String question, String told, List<String> answer) {
    lines.add(question + " " + told + "\t" + String.join(" ", answer));
  }

  private List<String> values(Predicate<String> which) {
    return functions.values().stream().filter(which).toList();
  }

  private void addOnEvents(List<Arc> met) {
    for (Circumstance each : Circumstance.ofQuestion(lifecycle, met)) {
      for (String from : functions.values()) {
        List<String> allowed = functions.names("events", in(each, value(from)));
        // In the order of the lifecycle, which is another than that of an enum of the user's.
        say(
            "events",
            from + " " + each,
            lifecycle.events().stream().filter(allowed::contains).toList());
        say(
            "canFire",
            from + " " + each,
            lifecycle.events().stream()
                .filter(name -> functions.is("canFire", in(each, value(from), event(name))))
                .toList());
      }
    }
    for (Circumstance each : Circumstance.ofMove(lifecycle, met)) {
      for (String from : functions.values()) {
        List<String> moves = new ArrayList<>();
        for (String name : lifecycle.events()) {
          Optional<String> next = functions.move("next", in(each, value(from), event(name)));
          moves.add(name + ":" + next.orElse("-"));
        }
        say("next", from + " " + each, moves);
      }
    }
    for (String from : functions.values()) {
      for (String name : lifecycle.events()) {
        List<Given> asked = List.of(value(from), event(name));
        boolean there = functions.has("actors", asked);
        say("actors", from + " " + name, there ? functions.names("actors", asked) : List.of());
      }
      say(
          "ignores",
          from,
          lifecycle.events().stream()
              .filter(name -> functions.has("ignores", List.of(value(from), event(name))))
              .filter(name -> functions.is("ignores", List.of(value(from), event(name))))
              .toList());
    }
  }

  private void addNamed() {
    for (String name : lifecycle.events()) {
      names.canFire(name).ifPresent(function -> addFired(function, name));
    }
    for (Lifecycle.State state : lifecycle.states()) {
      List<Arc> met =
          lifecycle.arcs().stream().filter(arc -> arc.to().equals(state.name())).toList();
      names
          .canGoTo(state.name())
          .ifPresent(
              function ->
                  say(
                      function,
                      met,
                      (from, each) -> functions.is(inJava(function), in(each, value(from)))));
    }
  }

  private void addFired(String function, String name) {
    List<Arc> met =
        lifecycle.arcs().stream().filter(arc -> arc.event().equals(Optional.of(name))).toList();
    // Of what is declared as "schließe" nothing tells how Java calls it.
    boolean known = functions.has(inJava(function));
    say(
        function,
        met,
        (from, each) ->
            known
                ? functions.is(inJava(function), in(each, value(from)))
                : functions.is("canFire", in(each, value(from), event(name))));
  }

  private void say(String function, List<Arc> met, BiPredicate<String, Circumstance> passes) {
    for (Circumstance each : Circumstance.ofQuestion(lifecycle, met)) {
      say(function, each.toString(), values(from -> passes.test(from, each)));
    }
  }

  /** Returns what Java calls a question; there, one of the same name may take something else. */
  static String inJava(String function) {
    for (String verb : List.of("canTo", "can", "isIn")) {
      if (function.startsWith(verb + "_")) {
        String name = function.substring(verb.length() + 1);
        return verb + (Words.capitalized(name).isEmpty() ? name : Words.capitalized(name));
      }
    }
    // It would be an Object's.
    return function.equals("canToString") ? "canToStringState" : function;
  }
}
