package dev.interlock.tools.render.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.model.Lifecycle.Group;
import dev.interlock.tools.model.Lifecycle.Rule;
import dev.interlock.tools.model.Lifecycle.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a lifecycle: a state, an arc, a group is a line, so that the difference of two versions is
 * read line by line. What is usual is left out.
 */
final class LifecycleWriting {

  /** A list of names that is longer has a line for each. */
  private static final int WIDTH = 100;

  private final List<String> members = new ArrayList<>();

  String write(Lifecycle lifecycle) {
    members.add(member("$schema", quoted(LifecycleForm.SCHEMA)));
    members.add(member("version", String.valueOf(LifecycleForm.VERSION)));
    members.add(member("type", quoted(lifecycle.type())));
    members.add(lines("states", lifecycle.states().stream().map(this::state).toList()));
    addNames("sentinels", lifecycle.sentinels());
    addNames("events", lifecycle.events());
    addNames("actors", lifecycle.actors());
    members.add(lines("arcs", lifecycle.arcs().stream().map(this::arc).toList()));
    if (!lifecycle.groups().isEmpty()) {
      members.add(lines("groups", lifecycle.groups().stream().map(this::group).toList()));
    }
    if (!lifecycle.rules().isEmpty()) {
      members.add(lines("rules", lifecycle.rules().stream().map(this::rule).toList()));
    }
    return "{\n  " + String.join(",\n  ", members) + "\n}\n";
  }

  private String state(State state) {
    List<String> parts = new ArrayList<>();
    parts.add(member("name", quoted(state.name())));
    if (!state.label().equals(state.name())) {
      parts.add(member("label", quoted(state.label())));
    }
    if (state.initial()) {
      parts.add(member("initial", "true"));
    }
    if (state.terminal()) {
      parts.add(member("terminal", "true"));
    }
    addList(parts, "ignores", state.ignores());
    addList(parts, "formerly", state.formerly());
    return object(parts);
  }

  private String arc(Arc arc) {
    List<String> parts = new ArrayList<>();
    parts.add(member("from", quoted(arc.from())));
    arc.event().ifPresent(event -> parts.add(member("event", quoted(event))));
    parts.add(member("to", quoted(arc.to())));
    addList(parts, "actors", arc.actors());
    arc.guard().ifPresent(guard -> parts.add(member("guard", quoted(guard))));
    return object(parts);
  }

  private String group(Group group) {
    return object(
        List.of(member("name", quoted(group.name())), member("members", inline(group.members()))));
  }

  private String rule(Rule rule) {
    return object(
        List.of(
            member("state", quoted(rule.state())),
            member(rule.kind(), inline(rule.actors().isEmpty() ? rule.states() : rule.actors()))));
  }

  private static String object(List<String> parts) {
    return "{ " + String.join(", ", parts) + " }";
  }

  private static void addList(List<String> parts, String name, List<String> values) {
    if (!values.isEmpty()) {
      parts.add(member(name, inline(values)));
    }
  }

  private void addNames(String name, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    String line = member(name, inline(values));
    members.add(
        line.length() <= WIDTH
            ? line
            : lines(name, values.stream().map(LifecycleWriting::quoted).toList()));
  }

  private static String lines(String name, List<String> lines) {
    return lines.isEmpty()
        ? member(name, "[]")
        : member(name, "[\n    " + String.join(",\n    ", lines) + "\n  ]");
  }

  private static String inline(List<String> values) {
    return values.stream()
        .map(LifecycleWriting::quoted)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String member(String name, String value) {
    return quoted(name) + ": " + value;
  }

  private static String quoted(String text) {
    return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }
}
