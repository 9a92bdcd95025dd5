package dev.interlock.processor.generate.tables;

import dev.interlock.processor.declaration.RuleDeclaration;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.Claim;
import dev.interlock.processor.model.NamedStates;
import dev.interlock.processor.model.Rules;
import dev.interlock.processor.model.State;
import dev.interlock.processor.model.WayClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the runtime reads of a rule. A group is its members there, as it is in arcs: the graph says
 * what holds, and a rule whose group has grown is another rule to whoever compares two graphs.
 *
 * @param owner the state that makes it
 * @param rule the rule as written
 * @param named the constants of the states or actors that it names
 */
record RuleLine(State owner, RuleDeclaration rule, List<String> named) {

  /** Returns the rules of a machine by state; those of one in the order of their members. */
  static List<RuleLine> of(Scope scope) {
    Rules rules = scope.machine.rules();
    List<RuleLine> lines = new ArrayList<>();
    for (Claim each : rules.claims()) {
      List<String> named =
          each.match(
              from -> states(from.allowed()),
              to -> states(to.allowed()),
              by -> by.allowed().names().stream().map(scope::constantOfActor).toList());
      lines.add(new RuleLine(each.owner(), each.declaration(), named));
    }
    for (WayClaim each : rules.wayClaims()) {
      lines.add(new RuleLine(each.owner(), each.declaration(), states(each.named())));
    }
    lines.sort(Comparator.comparingInt(line -> line.owner().ordinal()));
    return lines;
  }

  private static List<String> states(NamedStates named) {
    return named.all().stream().map(State::name).toList();
  }

  /** Returns its line, with names as they are written there. */
  String text(UnaryOperator<String> written) {
    StringBuilder line =
        new StringBuilder("rule " + owner.name() + " " + rule.member().member() + ":");
    named.forEach(each -> line.append(' ').append(written.apply(each)));
    return line.toString();
  }
}
