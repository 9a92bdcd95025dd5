package dev.interlock.tools.render.typescript;

import dev.interlock.tools.model.Lifecycle;
import java.util.List;

/** Writes the questions about events, and the move that one makes. */
record EventQuestions(Lifecycle lifecycle, ModuleNames names, Code code) {

  void write() {
    Takes takes =
        Takes.of(lifecycle.arcs().stream().filter(arc -> arc.event().isPresent()).toList());
    boolean ignores = lifecycle.states().stream().anyMatch(state -> !state.ignores().isEmpty());
    String from = "from: " + names.type();
    String event = "event: " + names.event();
    writeMade(takes, List.of(from, event));
    code.doc(
        "Returns whether an event is allowed: as declared, or as far as is told who acts and what"
            + " the guards say.");
    code.question(
        "canFire",
        names,
        takes,
        List.of(from, event),
        "boolean",
        body -> body.present("made", takes.handedOn(takes, List.of("from", "event"))));
    code.doc("Returns the events that a state allows: which buttons to show.");
    code.question(
        "events",
        names,
        takes,
        List.of(from),
        "readonly " + names.event() + "[]",
        body ->
            body.call(
                "  return allEvents.filter",
                "event",
                "made(" + takes.arguments("from, event") + ") !== undefined",
                ";"));
    code.doc(
        "Returns where an event leads; undefined if it is refused."
            + (ignores ? " A state that ignores it stays as it is." : ""));
    code.function(
        "next",
        takes.parameters(names, List.of(from, event)),
        names.type() + " | undefined",
        body -> writeNext(body, takes, ignores));
    if (takes.actor()) {
      code.doc("Returns who may fire an event, as declared.");
      code.function(
          "actors",
          List.of(from, event),
          "readonly " + names.actor() + "[]",
          body ->
              body.call(
                  "  return allActors.filter", "by", "made(from, event, by) !== undefined", ";"));
    }
    if (ignores) {
      code.doc("Returns whether a state takes note of an event without a transition.");
      code.function(
          "ignores",
          List.of(from, event),
          "boolean",
          body ->
              body.call(
                  "  return ignored.some",
                  "[state, ignoredEvent]",
                  "state === from && ignoredEvent === event",
                  ";"));
    }
  }

  private void writeMade(Takes takes, List<String> asked) {
    code.line("");
    code.list(
        "function made(", takes.optional(names, asked), "): " + names.arc() + " | undefined {");
    code.call(
        "  return arcs.find",
        "arc",
        "arc.from === from && arc.event === event" + StateQuestions.open(takes),
        ";");
    code.line("}");
  }

  private static void writeNext(Code body, Takes takes, boolean ignores) {
    String to = "made(" + takes.arguments("from, event") + ")?.to";
    if (ignores) {
      body.line("  const to = " + to + ";");
      body.line("  return to ?? (ignores(from, event) ? from : undefined);");
    } else {
      body.line("  return " + to + ";");
    }
  }
}
