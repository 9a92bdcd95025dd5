package dev.interlock.processor.generate.tables;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Writes the lifecycle down as the runtime reads it, whose {@code LifecycleText} says how it looks.
 * Of a large machine, names have a list of their own, and arcs that are alike are one.
 */
final class LifecycleLines {

  /** Characters of a line that somebody reads. */
  private static final int MOST_OF_LINE = 90;

  /** With more, names are written once. */
  private static final int MOST_NAMES = 1_500;

  private final Scope scope;
  private final List<RuleLine> rules;
  private final boolean large;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> claims = new ArrayList<>();

  LifecycleLines(Scope scope, int words) {
    this.scope = scope;
    this.rules = RuleLine.of(scope);
    this.large = isLarge(scope, rules);
    if (words > 1) {
      add("words:", Stream.of(String.valueOf(words)));
    }
    // All states, in their order: rows of targets are of these.
    scope.machine.states().forEach(state -> name(state.name()));
    addStates();
    addNames("events:", scope.machine.events(), scope::constantOfEvent);
    if (!scope.hasGivenActors()) {
      addNames("actors:", scope.machine.actors(), scope::constantOfActor);
    }
    scope.machine.states().forEach(state -> add(name(state.name()), arcs(state)));
    // They may have names that nothing else has.
    rules.forEach(rule -> claims.add(rule.text(this::name)));
    if (large) {
      add("names:", names.keySet().stream());
    }
  }

  private static boolean isLarge(Scope scope, List<RuleLine> rules) {
    return scope.machine.states().size()
            + scope.machine.groups().stream().mapToInt(group -> 1 + group.members().size()).sum()
            + scope.machine.ignored().size()
            + rules.stream().mapToInt(rule -> 1 + rule.named().size()).sum()
            + scope.moves.all().stream().mapToInt(move -> 4 + move.by().names().size()).sum()
        > MOST_NAMES;
  }

  private void addStates() {
    String prefix = scope.machine.declaration().stripPrefix();
    if (!prefix.isEmpty()) {
      lines.add("prefix: " + escaped(prefix));
    }
    for (Kind kind : Kind.values()) {
      addStates(kind.head(), scope.machine.states().stream().filter(kind::isOf).toList());
    }
    for (Group group : scope.machine.groups()) {
      addStates(Tables.head(group), group.members());
    }
    for (State state : scope.machine.states()) {
      for (String former : state.formerly()) {
        lines.add("formerly " + state.name() + ": " + escaped(former));
      }
    }
  }

  private void addStates(String head, List<State> states) {
    add(head + ":", states.stream().map(State::name).map(this::name));
  }

  private void addNames(String head, List<Reference> named, UnaryOperator<String> constant) {
    add(head, named.stream().map(Reference::name).map(constant));
  }

  private Stream<String> arcs(State from) {
    List<String> arcs = new ArrayList<>();
    for (Reference event : scope.moves.ignoredBy(from)) {
      arcs.add(name(scope.constantOfEvent(event.name())));
    }
    List<Move> moves = scope.moves.from(from);
    for (int first = 0; first < moves.size(); ) {
      int last = first;
      while (large && last + 1 < moves.size() && isNext(moves.get(last), moves.get(last + 1))) {
        last++;
      }
      arcs.add(arc(moves.get(first), moves.get(last).to()));
      first = last + 1;
    }
    return arcs.stream();
  }

  private static boolean isNext(Move move, Move other) {
    return other.to().ordinal() == move.to().ordinal() + 1
        && other.event().equals(move.event())
        && other.guard().equals(move.guard())
        && other.by().equals(move.by());
  }

  private String arc(Move move, State last) {
    StringBuilder arc = new StringBuilder();
    move.event().map(scope::constantOfEvent).map(this::name).ifPresent(arc::append);
    arc.append('>').append(name(move.to().name()));
    if (!last.equals(move.to())) {
      arc.append('-').append(name(last.name()));
    }
    move.guard().map(this::name).ifPresent(guard -> arc.append('?').append(guard));
    if (!move.by().anyone()) {
      List<String> actors = move.by().names().stream().map(scope::constantOfActor).toList();
      arc.append('/').append(name(String.join(",", actors)));
    }
    return arc.toString();
  }

  private String name(String name) {
    return large
        ? names.computeIfAbsent(name, first -> Integer.toString(names.size(), Character.MAX_RADIX))
        : name;
  }

  /** Adds a line of words, or several that begin alike; none if there are no words. */
  private void add(String head, Stream<String> words) {
    int most = large ? LineLiterals.MOST_CHARACTERS : MOST_OF_LINE;
    StringBuilder line = new StringBuilder();
    words.forEach(
        word -> {
          if (!line.isEmpty() && line.length() + word.length() >= most) {
            lines.add(line.toString());
            line.setLength(0);
          }
          line.append(line.isEmpty() ? head : "").append(' ').append(word);
        });
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
  }

  /**
   * Returns the lines as string literals, of a large machine as many in one as it holds. So are the
   * rules always: the first question of a program, which they don't answer, would wait for each.
   */
  CodeBlock literals() {
    List<CodeBlock> literals = new ArrayList<>();
    literals.addAll(large ? LineLiterals.packed(lines) : LineLiterals.single(lines));
    literals.addAll(large ? LineLiterals.packed(claims) : LineLiterals.blocks(claims));
    return CodeBlock.join(literals, ",\n");
  }

  /** A name may have line breaks if it is a former one: they aren't those between lines. */
  private static String escaped(String name) {
    return name.replace("\\", "\\\\").replace("\n", "\\n");
  }
}
