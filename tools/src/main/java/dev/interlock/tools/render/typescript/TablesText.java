package dev.interlock.tools.render.typescript;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.State;
import java.util.ArrayList;
import java.util.List;

/** Writes what the questions look into. */
record TablesText(Lifecycle lifecycle, ModuleNames names, Code code) {

  void write() {
    writeArcType();
    List<List<String>> arcs = new ArrayList<>();
    for (State state : lifecycle.states()) {
      lifecycle.arcsAsTried(state.name()).forEach(arc -> arcs.add(members(arc)));
    }
    code.line("");
    writeObjects("const arcs: readonly " + names.arc() + "[] = [", arcs);
    writeStates("initial", lifecycle.states().stream().filter(State::initial).toList());
    writeStates("terminal", lifecycle.states().stream().filter(State::terminal).toList());
    writeIgnored();
    writeOtherNames();
  }

  private void writeArcType() {
    Takes takes = Takes.of(lifecycle.arcs());
    code.doc("A transition. Of those of one event, the first that is open is made.");
    code.line("interface " + names.arc() + " {");
    code.line("  readonly from: " + names.type() + ";");
    if (!lifecycle.events().isEmpty()) {
      code.line("  readonly event?: " + names.event() + ";");
    }
    code.line("  readonly to: " + names.type() + ";");
    if (takes.actor()) {
      code.line("  readonly by?: readonly " + names.actor() + "[];");
    }
    if (takes.guards()) {
      code.line("  readonly guard?: keyof " + names.guards() + ";");
    }
    code.line("}");
  }

  private static List<String> members(Arc arc) {
    List<String> members = new ArrayList<>();
    members.add("from: " + Code.literal(arc.from()));
    arc.event().ifPresent(event -> members.add("event: " + Code.literal(event)));
    members.add("to: " + Code.literal(arc.to()));
    if (!arc.actors().isEmpty()) {
      members.add("by: " + array(arc.actors()));
    }
    arc.guard().ifPresent(guard -> members.add("guard: " + Code.literal(guard)));
    return members;
  }

  private static String array(List<String> values) {
    return "[" + String.join(", ", Code.literals(values)) + "]";
  }

  /** A list of objects: each on a line of its own, or in several where it is too long for one. */
  private void writeObjects(String before, List<List<String>> objects) {
    if (objects.isEmpty()) {
      code.line(before + "];");
      return;
    }
    if (objects.size() == 1) {
      String one = before + object(objects.get(0)) + "];";
      if (one.length() <= Code.WIDTH) {
        code.line(one);
        return;
      }
    }
    code.line(before);
    for (List<String> members : objects) {
      String one = "  " + object(members) + ",";
      if (one.length() <= Code.WIDTH) {
        code.line(one);
      } else {
        code.line("  {");
        members.forEach(this::writeMember);
        code.line("  },");
      }
    }
    code.line("];");
  }

  private static String object(List<String> members) {
    return "{ " + String.join(", ", members) + " }";
  }

  private void writeMember(String member) {
    String line = "    " + member + ",";
    int value = member.indexOf(": ") + 2;
    // Behind a short key a new line would gain nothing.
    boolean isShort = value <= "from: ".length() && member.charAt(value) != '[';
    if (line.length() <= Code.WIDTH || isShort) {
      code.line(line);
    } else if (member.charAt(value) == '[') {
      code.broken("    ", member.substring(0, value + 1), items(member.substring(value)), "],");
    } else {
      code.line("    " + member.substring(0, value - 1));
      code.line("      " + member.substring(value) + ",");
    }
  }

  private static List<String> items(String array) {
    return List.of(array.substring(1, array.length() - 1).split(", ", -1));
  }

  private void writeStates(String name, List<State> states) {
    code.line("");
    code.list(
        "const " + name + ": readonly " + names.type() + "[] = [",
        Code.literals(states.stream().map(State::name).toList()),
        "];");
  }

  private void writeIgnored() {
    List<String> pairs = new ArrayList<>();
    for (State state : lifecycle.states()) {
      for (String event : state.ignores()) {
        pairs.add("[" + Code.literal(state.name()) + ", " + Code.literal(event) + "]");
      }
    }
    if (!pairs.isEmpty()) {
      code.doc("Of which events a state takes note without a transition.");
      writePairs("ignored", names.type() + ", " + names.event(), pairs);
    }
  }

  private void writePairs(String name, String types, List<String> pairs) {
    String before = "const " + name + ": readonly (readonly [" + types + "])[] = [";
    // More than one list in a list is always laid out in lines.
    if (pairs.size() == 1 && before.length() + pairs.get(0).length() + 2 <= Code.WIDTH) {
      code.line(before + pairs.get(0) + "];");
      return;
    }
    code.line(before);
    for (String pair : pairs) {
      code.list("  ", "[", items(pair), "],");
    }
    code.line("];");
  }

  private void writeOtherNames() {
    List<String> pairs = new ArrayList<>();
    for (State state : lifecycle.states()) {
      if (!state.label().equals(state.name())) {
        pairs.add(pair(state.label(), state));
      }
      state.formerly().forEach(name -> pairs.add(pair(name, state)));
    }
    if (!pairs.isEmpty()) {
      code.doc("States by their short names, and by those that they had once.");
      writePairs("otherNames", "string, " + names.type(), pairs);
    }
  }

  private static String pair(String name, State state) {
    return "[" + Code.literal(name) + ", " + Code.literal(state.name()) + "]";
  }
}
