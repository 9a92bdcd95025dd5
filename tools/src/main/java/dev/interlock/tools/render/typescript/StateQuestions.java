package dev.interlock.tools.render.typescript;

import dev.interlock.tools.model.Lifecycle;
import java.util.List;

/** Writes the questions about states, and from one to another. */
record StateQuestions(Lifecycle lifecycle, ModuleNames names, Code code) {

  void write() {
    Takes takes = Takes.of(lifecycle.arcs());
    writeOpen(takes);
    writeLeads(takes);
    String from = "from: " + names.type();
    String to = "to: " + names.type();
    String states = "readonly " + names.type() + "[]";
    code.doc(
        "Returns whether one state may go to another: as declared, or as far as is told who acts"
            + " and what the guards say.");
    code.question(
        "canTransition",
        names,
        takes,
        List.of(from, to),
        "boolean",
        body -> body.line("  return " + "leads(" + takes.arguments("from, to") + ");"));
    code.doc("Returns the states that a state may go to.");
    code.question(
        "targets",
        names,
        takes,
        List.of(from),
        states,
        body ->
            body.call(
                "  return allStates.filter",
                "to",
                "leads(" + takes.arguments("from, to") + ")",
                ";"));
    code.doc("Returns the states that may go to a state, as declared.");
    code.function(
        "sources",
        List.of(to),
        states,
        body -> body.line("  return allStates.filter((from) => leads(from, to));"));
    writeIs("isInitial", "the lifecycle may begin in a state", "initial");
    writeIs("isTerminal", "the lifecycle ends in a state", "terminal");
    if (!lifecycle.sentinels().isEmpty()) {
      writeIs("isSentinel", "a value is no state", "allSentinels");
    }
    writeOf();
  }

  private void writeOpen(Takes takes) {
    if (!takes.actor() && !takes.guards()) {
      return;
    }
    code.line("");
    code.list(
        "function isOpen(", takes.optional(names, List.of("arc: " + names.arc())), "): boolean {");
    String actor = "arc.by === undefined || by === undefined || arc.by.includes(by)";
    String guards = "arc.guard === undefined || guards === undefined || guards[arc.guard]()";
    if (takes.actor() && takes.guards()) {
      code.line("  return (");
      code.line("    (" + actor + ") &&");
      code.line("    (" + guards + ")");
      code.line("  );");
    } else {
      code.line("  return " + (takes.actor() ? actor : guards) + ";");
    }
    code.line("}");
  }

  private void writeLeads(Takes takes) {
    code.line("");
    code.list(
        "function leads(",
        takes.optional(names, List.of("from: " + names.type(), "to: " + names.type())),
        "): boolean {");
    code.call("  return arcs.some", "arc", "arc.from === from && arc.to === to" + open(takes), ";");
    code.line("}");
  }

  /** The rest of a condition: whether an arc is open. */
  static String open(Takes takes) {
    return takes.actor() || takes.guards() ? " && isOpen(" + takes.arguments("arc") + ")" : "";
  }

  private void writeIs(String name, String what, String list) {
    code.doc("Returns whether " + what + ".");
    code.function(
        name,
        List.of("state: " + names.type()),
        "boolean",
        body -> body.line("  return " + list + ".includes(state);"));
  }

  private void writeOf() {
    boolean others =
        lifecycle.states().stream()
            .anyMatch(state -> !state.formerly().isEmpty() || !state.label().equals(state.name()));
    String all = lifecycle.sentinels().isEmpty() ? "allStates" : "[...allStates, ...allSentinels]";
    code.doc(
        "Returns what a name stands for, which may come from anywhere: a value's own"
            + (others ? ", a state's short one or a former one" : "")
            + "; undefined if for none.");
    code.function(
        "of",
        List.of("name: string"),
        names.type() + " | undefined",
        body -> {
          if (others) {
            body.line("  return (");
            body.line("    " + all + ".find((each) => each === name) ??");
            body.line("    otherNames.find(([other]) => other === name)?.[1]");
            body.line("  );");
          } else {
            body.line("  return " + all + ".find((each) => each === name);");
          }
        });
  }
}
