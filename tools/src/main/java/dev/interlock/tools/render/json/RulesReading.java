package dev.interlock.tools.render.json;

import dev.interlock.tools.model.Lifecycle.Rule;
import java.util.ArrayList;
import java.util.List;

/** Makes rules of what was read, of states and actors that there are. */
final class RulesReading {

  private static final String OF_ACTORS = "onlyBy";
  private static final List<String> KINDS =
      List.of("onlyFrom", "onlyTo", OF_ACTORS, "onlyAfter", "neverAfter");
  private static final List<String> RULE = members();

  private final Known states;
  private final Known actors;

  RulesReading(Known states, Known actors) {
    this.states = states;
    this.actors = actors;
  }

  private static List<String> members() {
    List<String> members = new ArrayList<>(List.of("state"));
    members.addAll(KINDS);
    return List.copyOf(members);
  }

  /** Returns the rules, in the order of the states. */
  List<Rule> read(List<Json> items) {
    List<Rule> rules = new ArrayList<>();
    for (Json each : items) {
      rules.add(rule(Members.of(each, RULE)));
    }
    List<String> order = states.inOrder(rules.stream().map(Rule::state).toList());
    rules.sort((one, other) -> order.indexOf(one.state()) - order.indexOf(other.state()));
    return rules;
  }

  private Rule rule(Members rule) {
    List<String> told = KINDS.stream().filter(rule::has).toList();
    if (told.size() != 1) {
      throw rule.place().wrong("a rule has one of these members: " + String.join(", ", KINDS));
    }
    String kind = told.get(0);
    String state = states.find(rule.text("state"));
    return kind.equals(OF_ACTORS)
        ? new Rule(state, kind, List.of(), actors.findAll(rule.texts(kind)))
        : new Rule(state, kind, states.inOrder(states.findAll(rule.texts(kind))), List.of());
  }
}
