package dev.interlock.processor.generate.code;

import com.palantir.javapoet.CodeBlock;
import dev.interlock.processor.model.Actors;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.MixinUse;
import dev.interlock.processor.surface.names.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Phrases of the generated Javadoc, which is what users read when they hover over a call. */
public record Docs(Scope scope) {

  private static final int SHOWN = 12;
  private static final int IN_A_LINE = 2;

  /** Links to the states, the first dozen of them: {@code A, B and 7 more}. */
  public CodeBlock states(Stream<State> states) {
    List<State> all = states.distinct().toList();
    if (all.isEmpty()) {
      return CodeBlock.of("no state");
    }
    CodeBlock.Builder links = CodeBlock.builder();
    for (int place = 0; place < Math.min(SHOWN, all.size()); place++) {
      // More than a few don't fit into a line.
      String separator = place == 0 ? "" : place % IN_A_LINE == 0 ? ",\n" : ", ";
      links.add("$L{@link $T#$L}", separator, scope.state, all.get(place).name());
    }
    CodeBlock shown = links.build();
    return all.size() <= SHOWN ? shown : CodeBlock.of("$L and $L more", shown, all.size() - SHOWN);
  }

  /** A sentence a target: from which states an event leads there, and by whom. */
  public CodeBlock arcs(List<Move> moves) {
    return arcs(moves, move -> move.guard().map(guard -> ", if {@code " + guard + "}").orElse(""));
  }

  /** A sentence: where a state's moves lead, in the order in which they are tried. */
  public CodeBlock choice(List<Move> moves) {
    CodeBlock targets =
        moves.stream()
            .limit(SHOWN)
            .map(
                move ->
                    CodeBlock.of(
                        "to $L$L",
                        states(Stream.of(move.to())),
                        move.guard().map(guard -> " if {@code " + guard + "}").orElse("")))
            .collect(CodeBlock.joining(", else "));
    String more = moves.size() > SHOWN ? " and so on, by " + moves.size() + " transitions" : "";
    Actors by = moves.stream().map(Move::by).reduce(Actors::union).orElseThrow();
    return CodeBlock.of("Goes $L$L$L.", targets, more, by(by));
  }

  /** The same with what else there is to say of a move. */
  public CodeBlock arcs(List<Move> moves, Function<Move, String> detail) {
    CodeBlock.Builder text = CodeBlock.builder();
    List<List<Move>> all = alike(moves, detail);
    String start = "\n\n<p>";
    for (List<Move> alike : all.subList(0, Math.min(SHOWN, all.size()))) {
      Move first = alike.get(0);
      text.add(
          "$LFrom $L to $L$L$L.",
          start,
          states(alike.stream().map(Move::from)),
          states(Stream.of(first.to())),
          by(first.by()),
          detail.apply(first));
      start = "\n";
    }
    if (all.size() > SHOWN) {
      text.add("\nAnd so on, in $L more ways.", all.size() - SHOWN);
    }
    return text.build();
  }

  private String by(Actors actors) {
    if (!scope.hasActors()) {
      return "";
    }
    return actors.names().size() <= SHOWN
        ? ", by " + actors
        : actors.names().stream().limit(SHOWN).collect(Collectors.joining(", ", ", by ", ""))
            + " and "
            + (actors.names().size() - SHOWN)
            + " more";
  }

  private static List<List<Move>> alike(List<Move> moves, Function<Move, String> detail) {
    return moves.stream()
        .collect(
            Collectors.groupingBy(
                move -> List.of(move.to(), move.by().names(), detail.apply(move)),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .toList();
  }

  /** Paragraphs: from where an event leads where, and where it is ignored. */
  public CodeBlock event(String event) {
    List<State> ignoring = scope.moves.ignoredIn(event);
    return ignoring.isEmpty()
        ? arcs(scope.moves.on(event))
        : CodeBlock.of(
            "$L\n\n<p>Ignored in $L.", arcs(scope.moves.on(event)), states(ignoring.stream()));
  }

  /** A link to what says where an event leads: the move by its name. */
  public CodeBlock move(String event) {
    return move(scope, Names.event(event));
  }

  /** A link to the move to a state, by its name. */
  public CodeBlock move(State target) {
    return move(scope, Names.toState(target));
  }

  private static CodeBlock move(Scope scope, String name) {
    boolean functions = MixinUse.of(scope.machine).functions();
    return CodeBlock.of("{@link $T#$L}", functions ? scope.functions : scope.mixin, name);
  }
}
