package dev.interlock.processor.testing.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a sketched machine as source code in either spelling. In the typed one each annotation is
 * of a type of its own, and what it says stands now at the use, now in an element's default, now in
 * what the type carries.
 */
public final class SketchSource {

  private final Sketch sketch;
  private final String name;
  private final boolean typed;
  private final StringBuilder types = new StringBuilder();
  private int annotations;

  private SketchSource(Sketch sketch, String name, boolean typed) {
    this.sketch = sketch;
    this.name = name;
    this.typed = typed;
  }

  public static String strings(Sketch sketch, String name) {
    return new SketchSource(sketch, name, false).text();
  }

  public static String typed(Sketch sketch, String name) {
    return new SketchSource(sketch, name, true).text();
  }

  private String text() {
    StringBuilder text = new StringBuilder("import dev.interlock.*;\n");
    text.append("@StateMachine(typed = true, machine = true, ");
    text.append("actors = {\"U\", \"V\", \"W\"})\n");
    text.append("public enum " + name + " implements " + name + "Moves {\n");
    for (int state = 0; state < sketch.size(); state++) {
      text.append("  ").append(state(state)).append('\n');
      for (Sketch.Written each : sketch.transitions()) {
        if (each.owner() == state) {
          text.append("  ").append(transition(each)).append('\n');
        }
      }
      text.append("  S").append(state).append(",\n");
    }
    String party = typed ? "  enum Party { W, V, U }\n" : "";
    return text.append("  ;\n").append(types).append(party).append("}\n").toString();
  }

  private String state(int state) {
    List<Member> members = new ArrayList<>();
    String flag = sketch.sentinels().contains(state) ? "sentinel" : "initial";
    members.add(new Member(flag, "boolean", "true"));
    if (sketch.terminal().contains(state)) {
      members.add(new Member("terminal", "boolean", "true"));
    }
    List<String> groups =
        sketch.groups().entrySet().stream()
            .filter(group -> group.getValue().contains(state))
            .map(Map.Entry::getKey)
            .toList();
    addStrings(members, "in", groups);
    for (Sketch.Claim rule : sketch.rules()) {
      if (rule.owner() == state) {
        String member = rule.kind().member();
        if (rule.kind().content().ofStates()) {
          addStates(members, member, rule.names(), state);
        } else {
          addActors(members, member, rule.names());
        }
      }
    }
    return annotation("State", members);
  }

  private String transition(Sketch.Written written) {
    List<Member> members = new ArrayList<>();
    addStates(members, "from", written.from(), written.owner());
    addStates(members, "to", written.to(), written.owner());
    addStates(members, "except", written.except(), written.owner());
    addActors(members, "by", written.by());
    addStrings(members, "on", written.on().isEmpty() ? List.of() : List.of(written.on()));
    if (!written.guard().isEmpty()) {
      members.add(new Member("guard", "String", quoted(written.guard())));
    }
    return annotation("Transition", members);
  }

  /** A member of an annotation as it would be written, with the type that it would be read by. */
  private record Member(String name, String type, String value) {

    Member wrong(boolean empty) {
      return new Member(name, type, type.equals("boolean") ? "false" : empty ? "{}" : "\"wrong\"");
    }

    String assigned() {
      return name + " = " + value;
    }
  }

  private static void addStrings(List<Member> members, String member, List<String> names) {
    if (!names.isEmpty()) {
      members.add(
          new Member(member, "String[]", list(names.stream().map(SketchSource::quoted).toList())));
    }
  }

  private void addActors(List<Member> members, String member, List<String> names) {
    if (typed && !names.isEmpty()) {
      List<String> constants = names.stream().map(each -> "Party." + each).toList();
      members.add(new Member(member, "Party[]", list(constants)));
    } else {
      addStrings(members, member, names);
    }
  }

  /** Java lets an annotation on a constant name earlier constants only; the rest are strings. */
  private void addStates(List<Member> members, String member, List<String> names, int owner) {
    boolean earlier =
        names.stream()
            .allMatch(
                each -> !Sketch.isWildcard(each) && Integer.parseInt(each.substring(1)) < owner);
    if (typed && earlier && !names.isEmpty()) {
      members.add(new Member(member, name + "[]", list(names)));
    } else {
      addStrings(members, member, names);
    }
  }

  private String annotation(String meaning, List<Member> members) {
    if (!typed) {
      return use(meaning, members);
    }
    List<Member> used = new ArrayList<>();
    List<Member> carried = new ArrayList<>();
    StringBuilder elements = new StringBuilder();
    for (Member member : members) {
      boolean own = member.type().startsWith(name) || member.type().startsWith("Party");
      int place = (annotations + elements.length()) % (own ? 2 : 3);
      if (place == 2) {
        carried.add(member);
        continue;
      }
      // What is written later wins: each weaker place says something wrong.
      carried.add(member.wrong(false));
      Member weaker = place == 1 ? member : member.wrong(own);
      elements.append(member.type() + " " + member.name() + "() default " + weaker.value() + "; ");
      if (place == 0) {
        used.add(member);
      }
    }
    String type = meaning + "Of" + annotations++;
    types.append("  " + use(meaning, carried) + " @interface " + type + " { " + elements + "}\n");
    return use(type, used);
  }

  private static String use(String type, List<Member> members) {
    return "@"
        + type
        + members.stream().map(Member::assigned).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String list(List<String> items) {
    return items.size() == 1 ? items.get(0) : "{" + String.join(", ", items) + "}";
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
