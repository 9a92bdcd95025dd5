package dev.interlock.processor.usage.bypass;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Shown;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.model.State;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.SourceCode;
import dev.interlock.processor.usage.body.UsedMachine;
import dev.interlock.processor.usage.bypass.source.Around;
import dev.interlock.processor.usage.bypass.source.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to write instead of a value that no move has made. */
final class BypassFixes {

  private static final int LONGEST = 60;
  private static final int MOST_CALLS = 3;

  private final Body body;
  private final Site site;
  private final UsedMachine machine;
  private final MoveCalls calls;

  BypassFixes(Body body, Site site, UsedMachine machine) {
    this.body = body;
    this.site = site;
    this.machine = machine;
    this.calls = new MoveCalls(machine, site.from());
  }

  /** Returns an expression as it is written; the beginning of a long one. */
  static String text(TreePath path, Body body) {
    String whole = SourceCode.text(path, body.compilation().trees());
    return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST).strip() + "…";
  }

  /** What is assigned to, as javac writes it: what Lombok wrote isn't in the source. */
  private Optional<String> target() {
    return site.place().getLeaf() instanceof AssignmentTree assignment
        ? Optional.of(assignment.getVariable().toString())
        : Optional.empty();
  }

  private String written(String call) {
    return target().map(each -> each + " = " + call).orElse(call);
  }

  /** Returns the moves that lead to constants. */
  Fix of(List<Culprit> constants) {
    List<State> states =
        constants.stream().flatMap(each -> each.state().stream()).distinct().toList();
    List<Way> ways = new ArrayList<>();
    for (State state : states) {
      for (MoveCalls.Way each : calls.to(state)) {
        ways.add(way(each, state, ways.isEmpty()));
      }
    }
    if (ways.isEmpty()) {
      ways.add(Way.open("make a new {type}", Owner.of(site.field()).getSimpleName()));
      ways.add(Way.open("declare the transition"));
    }
    return meant(ways.subList(0, Math.min(ways.size(), MOST_CALLS)));
  }

  private Way way(MoveCalls.Way way, State target, boolean first) {
    return Way.open(
        (first ? "write " : "") + "{call}, which leads to {target} from {sources}",
        written(way.call()),
        target,
        way.sources());
  }

  /** Returns what to do about what is read. */
  Fix ofRead(Culprit read) {
    List<Way> ways = new ArrayList<>();
    calls
        .transition(text(read.value(), body))
        .ifPresent(each -> ways.add(Way.open("write {call}", written(each))));
    return meant(ways);
  }

  /** Returns what to do about a method that sets whatever it is given. */
  Fix ofSetter(String setter, Culprit parameter) {
    List<Way> ways = new ArrayList<>();
    Optional<Lombok> lombok = Lombok.setter(site.value());
    String instead = lombok.map(Lombok::instead).orElse("replace " + setter);
    calls
        .first()
        .ifPresent(
            each ->
                ways.add(
                    Way.open(
                        "{instead} by methods that make the moves, such as {call}",
                        instead,
                        written(each))));
    if (lombok.isEmpty()) {
      calls
          .transition(parameter.value().getLeaf().toString())
          .ifPresent(each -> ways.add(Way.open("write {call} in it", written(each))));
    }
    return meant(ways);
  }

  /** Returns what to do about a state in which nothing begins. */
  Fix begin(List<Culprit> wrong) {
    List<Way> ways = new ArrayList<>();
    List<State> initial = machine.machine().lifecycle().stream().filter(State::initial).toList();
    ways.add(
        Way.open(
            "begin with {initial}",
            initial.stream().map(Shown::of).collect(Collectors.joining(" or "))));
    ways.add(Way.open("let {state} be initial", wrong.get(0).state().orElseThrow()));
    return meant(ways);
  }

  /** Where {@code @SuppressWarnings} has its place. What Lombok wrote has none but the field. */
  private String declaration() {
    Tree around = Around.method(site.place()).getLeaf();
    if (around instanceof VariableTree || Lombok.setter(site.value()).isPresent()) {
      return "field";
    }
    return !(around instanceof MethodTree method)
        ? "class"
        : method.getReturnType() == null ? "constructor" : "method";
  }

  private Fix meant(List<Way> ways) {
    List<Way> all = new ArrayList<>(ways);
    all.add(
        Way.open(
            "put @SuppressWarnings(\"interlock:{check}\") on the {place} and say why, if that is"
                + " meant",
            Check.BYPASS.id(),
            declaration()));
    return Fix.of(all.toArray(Way[]::new));
  }
}
