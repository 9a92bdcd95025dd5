package dev.interlock.tools.render.typescript;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.Group;
import java.util.List;
import java.util.Optional;

/** Writes the questions that are named after an event, a target or a group. */
record NamedQuestions(Lifecycle lifecycle, ModuleNames names, Code code) {

  void write() {
    for (String event : lifecycle.events()) {
      names.canFire(event).ifPresent(name -> writeCanFire(name, event));
    }
    for (Lifecycle.State state : lifecycle.states()) {
      names.canGoTo(state.name()).ifPresent(name -> writeCanGoTo(name, state.name()));
    }
    for (Group group : lifecycle.groups()) {
      names.isIn(group.name()).ifPresent(name -> writeIsIn(name, group));
    }
  }

  private void writeCanFire(String name, String event) {
    Takes takes =
        Takes.of(
            lifecycle.arcs().stream()
                .filter(arc -> arc.event().equals(Optional.of(event)))
                .toList());
    code.doc("Returns whether " + event + " is allowed.");
    code.question(
        name,
        names,
        takes,
        List.of("from: " + names.type()),
        "boolean",
        body ->
            body.present("made", takes.handedOn(anyEvent(), List.of("from", Code.literal(event)))));
  }

  private Takes anyEvent() {
    return Takes.of(lifecycle.arcs().stream().filter(arc -> arc.event().isPresent()).toList());
  }

  private void writeCanGoTo(String name, String target) {
    List<Arc> into = lifecycle.arcs().stream().filter(arc -> arc.to().equals(target)).toList();
    Takes takes = Takes.of(into);
    code.doc("Returns whether a state may go to " + target + ".");
    code.question(
        name,
        names,
        takes,
        List.of("from: " + names.type()),
        "boolean",
        body ->
            body.list(
                "  ",
                "return leads(",
                takes.handedOn(Takes.of(lifecycle.arcs()), List.of("from", Code.literal(target))),
                ");"));
  }

  private void writeIsIn(String name, Group group) {
    code.doc("Returns whether a state is in the group " + group.name() + ".");
    code.function(
        name,
        List.of("state: " + names.type()),
        "boolean",
        body -> {
          body.list(
              "  ",
              "const members: readonly " + names.type() + "[] = [",
              Code.literals(group.members()),
              "];");
          body.line("  return members.includes(state);");
        });
  }
}
