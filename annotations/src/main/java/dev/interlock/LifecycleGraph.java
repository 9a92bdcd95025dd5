package dev.interlock;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the graph of a {@link LifecycleText}, line by line. */
final class LifecycleGraph<S extends Enum<S>> {

  private final LifecycleText<S> text;
  private final LifecycleLines lines;

  LifecycleGraph(LifecycleText<S> text, LifecycleLines lines) {
    this.text = text;
    this.lines = lines;
  }

  StateGraph<S> graph(Class<S> type, @Nullable Class<? extends Enum<?>> actorType) {
    StateGraphBuilder<S> described = StateGraph.builder(type);
    if (actorType != null) {
      described.actors(actorType);
    }
    described.actors(lines.listed("actors").toArray(new String[0]));
    described.events(lines.listed("events").toArray(new String[0]));
    for (S each : constants("initial")) {
      described.initial(each);
    }
    for (S each : constants("terminal")) {
      described.terminal(each);
    }
    for (S each : constants("sentinels")) {
      described.sentinel(each);
    }
    StateNames<S> names = text.names();
    described.prefix(names.prefix());
    for (Map.Entry<String, S> each : names.former().entrySet()) {
      described.formerly(each.getValue(), each.getKey());
    }
    for (String each : lines.rests("group ")) {
      String name = each.substring(0, each.indexOf(':'));
      for (S member : constants("group " + name)) {
        described.group(name, member);
      }
    }
    for (String each : lines.rules()) {
      described.rule(rule(each));
    }
    while (lines.next()) {
      S from = text.state(lines.from);
      if (lines.to == null) {
        described.ignores(String.valueOf(lines.event), from);
      } else {
        described.arc(from, text.state(lines.to));
        if (lines.event != null) {
          described.on(lines.event);
        }
        String actors = lines.actors();
        if (actors != null) {
          described.by(actors.split(",", -1));
        }
        String guard = lines.guard();
        if (guard != null) {
          described.guard(guard);
        }
      }
    }
    return described.build();
  }

  private StateGraph.Rule<S> rule(String line) {
    int start = line.indexOf(' ') + 1;
    int name = line.indexOf(' ', start);
    int end = line.indexOf(':', name);
    String kind = line.substring(name + 1, end);
    List<String> named = lines.constants(line, end);
    boolean ofActors = kind.equals("onlyBy");
    Set<S> states = new LinkedHashSet<>();
    if (!ofActors) {
      for (String each : named) {
        states.add(text.state(each));
      }
    }
    return new StateGraph.Rule<>(
        text.state(line.substring(start, name)), kind, states, ofActors ? named : List.of());
  }

  private List<S> constants(String head) {
    List<S> constants = new ArrayList<>();
    for (String each : lines.constants(head)) {
      constants.add(text.state(each));
    }
    return constants;
  }
}
