package dev.interlock.tools.render.json;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.model.Lifecycle.Group;
import dev.interlock.tools.model.Lifecycle.State;
import java.util.ArrayList;
import java.util.List;

/** Makes a lifecycle of what was read, and refuses what contradicts itself. */
final class LifecycleReading {

  /** The members of a lifecycle. What is added to one is listed here. */
  private static final List<String> MEMBERS =
      List.of(
          "$schema",
          "version",
          "type",
          "states",
          "sentinels",
          "events",
          "actors",
          "arcs",
          "groups",
          "rules");

  private static final List<String> STATE =
      List.of("name", "label", "initial", "terminal", "ignores", "formerly");
  private static final List<String> GROUP = List.of("name", "members");

  private final Members lifecycle;
  private final Known states = new Known("state", "states");
  private final Known labels = new Known("label", "states");
  private final Known constants = new Known("constant", "states");
  private final Known former = new Known("former name", "formerly");
  private final Known events = new Known("event", "events");
  private final Known actors = new Known("actor", "actors");

  LifecycleReading(Json value) {
    this.lifecycle = Members.of(value, MEMBERS);
  }

  Lifecycle read() {
    checkVersion();
    List<String> eventNames = events.addAll(lifecycle.texts("events"));
    List<String> actorNames = actors.addAll(lifecycle.texts("actors"));
    List<State> read = new ArrayList<>();
    for (Json each : Members.items(lifecycle.required("states"))) {
      read.add(state(Members.of(each, STATE)));
    }
    List<String> sentinels = constants.addAll(lifecycle.texts("sentinels"));
    checkFormer();
    return new Lifecycle(
        lifecycle.text("type").value(),
        read,
        sentinels,
        eventNames,
        actorNames,
        new ArcsReading(states, events, actors)
            .read(Members.items(lifecycle.required("arcs")), read),
        groups(),
        new RulesReading(states, actors).read(lifecycle.items("rules")));
  }

  /** What it refers to as its schema is for editors; this is what counts. */
  private void checkVersion() {
    lifecycle.optionalText("$schema");
    Json version = lifecycle.required("version");
    if (!(version instanceof Json.Numeral number)
        || !number.value().equals(String.valueOf(LifecycleForm.VERSION))) {
      throw version
          .place()
          .wrong(
              "this version of Interlock reads version "
                  + LifecycleForm.VERSION
                  + " alone; write the lifecycle anew, or read it with the version that wrote it");
    }
  }

  private State state(Members state) {
    Json.Text name = state.text("name");
    constants.add(name);
    states.add(name);
    List<Json.Text> formerly = state.texts("formerly");
    former.addAll(formerly);
    return new State(
        name.value(),
        labels.add(state.optionalText("label").orElse(name)),
        state.flag("initial"),
        state.flag("terminal"),
        events.findAll(state.texts("ignores")),
        formerly.stream().map(Json.Text::value).toList());
  }

  /** A former name that is in use again would be read as two states. */
  private void checkFormer() {
    for (Json state : lifecycle.items("states")) {
      for (Json.Text name : Members.of(state, STATE).texts("formerly")) {
        if (constants.has(name.value())) {
          throw name.place().wrong(name.value() + " is what a constant is called now");
        }
      }
    }
  }

  private List<Group> groups() {
    Known names = new Known("group", "groups");
    List<Group> groups = new ArrayList<>();
    for (Json each : lifecycle.items("groups")) {
      Members group = Members.of(each, GROUP);
      Json.Text name = group.text("name");
      if (constants.has(name.value()) || labels.has(name.value())) {
        throw name.place().wrong("a state and a group are both called " + name.value());
      }
      group.required("members");
      groups.add(
          new Group(names.add(name), states.inOrder(states.findAll(group.texts("members")))));
    }
    return groups;
  }
}
