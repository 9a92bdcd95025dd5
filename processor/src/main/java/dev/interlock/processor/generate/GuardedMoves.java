package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.model.Actors;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.Reference;
import dev.interlock.processor.model.State;
import dev.interlock.processor.naming.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the decisions that depend on guards, in a type of their own beside the functions, where no
 * event's name can get into their way. They answer null instead of throwing.
 */
final class GuardedMoves {

  static final String NAME = "GuardedMoves";
  private static final String WHETHER = "whether it is so";
  private static final String WHERE = "the state that is entered, or null";

  private final Api api;
  private final Tables tables;

  GuardedMoves(Api api, Tables tables) {
    this.api = api;
    this.tables = tables;
  }

  void addTo(TypeSpec.Builder functions) {
    if (!api.hasGuards()) {
      return;
    }
    TypeSpec.Builder type =
        TypeSpec.classBuilder(NAME)
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("What depends on guards; null where they refuse.\n")
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc("Not to be made: everything here is static.\n")
                    .addModifiers(Modifier.PRIVATE)
                    .build())
            .addMethod(holds());
    for (Form form : api.forms(true)) {
      type.addMethod(leads(form));
      if (api.hasGuardedEvents()) {
        type.addMethod(next(form));
      }
      for (Reference event : api.machine.events()) {
        if (api.isGuarded(event.name())) {
          type.addMethod(target(event.name(), form));
        }
      }
    }
    functions.addType(type.build());
  }

  /** Asks a guard by its name. */
  private MethodSpec holds() {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (guard) {\n$>");
    for (Reference guard : api.machine.guards()) {
      code.addStatement("case $S -> guards.$L()", guard.name(), guard.name());
    }
    code.addStatement("default -> throw new $T(guard)", IllegalArgumentException.class);
    ParameterSpec name =
        ParameterSpec.builder(String.class, "guard").addJavadoc("the guard's name").build();
    return method(TypeName.BOOLEAN, "holds", "Asks a guard by its name.", List.of(name))
        .addCode(code.add("$<};\n").build())
        .build();
  }

  /** Decides whether one state may go to another now. */
  private MethodSpec leads(Form form) {
    CodeBlock otherwise =
        CodeBlock.of("$T.canTransition(from, to$L)", api.transitions, form.by() ? ", by" : "");
    Map<State, CodeBlock> rows = new LinkedHashMap<>();
    for (State from : api.machine.states()) {
      Map<State, List<Move>> pairs =
          api.moves.stream()
              .filter(move -> move.from().equals(from))
              .collect(Collectors.groupingBy(Move::to, LinkedHashMap::new, Collectors.toList()));
      pairs.values().removeIf(moves -> moves.stream().allMatch(move -> move.guard().isEmpty()));
      List<CodeBlock> row = new ArrayList<>();
      // What is always open is in the table.
      pairs.forEach(
          (to, moves) ->
              anyOf(moves, form)
                  .ifPresent(
                      open -> row.add(CodeBlock.of("to == $L ? $L", api.constant(to), open))));
      if (!row.isEmpty()) {
        row.add(otherwise);
        rows.put(from, chain(row));
      }
    }
    String doc = "Returns whether a transition leads from one state to another now.";
    return decision(TypeName.BOOLEAN, "leads", doc, form, api.from(), api.to())
        .addCode(switchOn(rows, otherwise))
        .build();
  }

  /** The condition under which some of the moves is open; nothing if one always is. */
  private Optional<CodeBlock> anyOf(List<Move> moves, Form form) {
    // Moves on several events may have one condition.
    Set<List<CodeBlock>> open = new LinkedHashSet<>();
    for (Move move : moves) {
      List<CodeBlock> terms = terms(move, form);
      if (terms.isEmpty()) {
        return Optional.empty();
      }
      open.add(terms);
    }
    // Error Prone wants an "and" in an "or" to have parentheses.
    String and = open.size() > 1 ? "($L)" : "$L";
    return Optional.of(
        open.stream()
            .map(
                terms ->
                    terms.size() == 1
                        ? terms.get(0)
                        : CodeBlock.of(and, CodeBlock.join(terms, " && ")))
            .collect(CodeBlock.joining(" || ")));
  }

  /** What must all be true for a move to be open; nothing if it always is. */
  private List<CodeBlock> terms(Move move, Form form) {
    Optional<CodeBlock> admits = form.by() ? admits(move.by()) : Optional.empty();
    Optional<CodeBlock> holds = move.guard().map(guard -> CodeBlock.of("guards.$L()", guard));
    boolean several = holds.isPresent() && move.by().names().size() > 1;
    return Stream.concat(
            admits.map(by -> several ? CodeBlock.of("($L)", by) : by).stream(), holds.stream())
        .toList();
  }

  private Optional<CodeBlock> admits(Actors actors) {
    return actors.anyone()
        ? Optional.empty()
        : Optional.of(
            actors.names().stream()
                .map(name -> CodeBlock.of("by == $L", api.actorConstant(name)))
                .collect(CodeBlock.joining(" || ")));
  }

  /** Decides where any event leads now. */
  private MethodSpec next(Form form) {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (event) {\n$>");
    String by = form.by() ? ", by" : "";
    for (Reference event : api.machine.events()) {
      if (api.isGuarded(event.name())) {
        code.addStatement(
            "case $L -> $L.$L(from$L, guards)",
            Names.constant(event.name()),
            NAME,
            event.name(),
            by);
      }
    }
    if (api.machine.events().stream().anyMatch(event -> !api.isGuarded(event.name()))) {
      code.addStatement("default -> $L", whereOpen(CodeBlock.of("event"), form));
    }
    String doc = "Returns where an event leads now.";
    return decision(api.state, "next", doc, form, api.from(), api.event())
        .addCode(code.add("$<};\n").build())
        .build();
  }

  /** Decides where one event leads now. */
  private MethodSpec target(String event, Form form) {
    Map<State, List<Move>> rows =
        api.moves.stream()
            .filter(move -> move.isOn(event))
            .collect(Collectors.groupingBy(Move::from, LinkedHashMap::new, Collectors.toList()));
    boolean unguarded =
        rows.values().stream()
            .anyMatch(moves -> moves.stream().allMatch(move -> move.guard().isEmpty()));
    rows.values().removeIf(moves -> moves.stream().allMatch(move -> move.guard().isEmpty()));
    Map<State, CodeBlock> choices = new LinkedHashMap<>();
    rows.forEach((from, moves) -> choices.put(from, choice(moves, form)));
    CodeBlock constant = CodeBlock.of("$T.$L", api.event, Names.constant(event));
    CodeBlock otherwise = unguarded ? whereOpen(constant, form) : CodeBlock.of("null");
    String doc = "Returns where {@code " + event + "} leads now.";
    return decision(api.state, Names.event(event), doc, form, api.from())
        .addCode(switchOn(choices, otherwise))
        .build();
  }

  /** Where an event leads by a move without a guard; qualified, as an event may be called so. */
  private CodeBlock whereOpen(CodeBlock event, Form form) {
    CodeBlock target = tables.target(event);
    return form.by()
        ? CodeBlock.of("$T.canFire(from, $L, by) ? $L : null", api.transitions, event, target)
        : target;
  }

  /** The target of the first move that is open; what leads to the same target counts as one. */
  private CodeBlock choice(List<Move> moves, Form form) {
    List<CodeBlock> alternatives = new ArrayList<>();
    List<Move> rest = new ArrayList<>(moves);
    while (!rest.isEmpty()) {
      State to = rest.get(0).to();
      List<Move> alike = rest.stream().takeWhile(move -> move.to().equals(to)).toList();
      Optional<CodeBlock> condition = anyOf(alike, form);
      if (condition.isEmpty()) {
        alternatives.add(api.constant(to));
        return chain(alternatives);
      }
      alternatives.add(CodeBlock.of("$L ? $L", condition.get(), api.constant(to)));
      rest = rest.subList(alike.size(), rest.size());
    }
    alternatives.add(CodeBlock.of("null"));
    return chain(alternatives);
  }

  /** Alternatives as a chain of conditional expressions, a line each where there are several. */
  private static CodeBlock chain(List<CodeBlock> alternatives) {
    return alternatives.size() <= 2
        ? CodeBlock.of(" $L", CodeBlock.join(alternatives, " : "))
        : CodeBlock.of("\n$>$L$<", CodeBlock.join(alternatives, "\n: "));
  }

  /** A switch on the state, with states that decide alike in one case. */
  private static CodeBlock switchOn(Map<State, CodeBlock> rows, CodeBlock otherwise) {
    Map<CodeBlock, List<String>> alike = new LinkedHashMap<>();
    rows.forEach(
        (from, row) -> alike.computeIfAbsent(row, first -> new ArrayList<>()).add(from.name()));
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (from) {\n$>");
    alike.forEach(
        (row, states) -> code.addStatement("case $L ->$L", String.join(", ", states), row));
    return code.addStatement("default -> $L", otherwise).add("$<};\n").build();
  }

  /** A decision's head: what it decides and takes, and what it answers. */
  private MethodSpec.Builder decision(
      TypeName returns, String name, String doc, Form form, ParameterSpec... asked) {
    List<ParameterSpec> parameters = new ArrayList<>(List.of(asked));
    if (form.by()) {
      parameters.add(api.by());
    }
    return method(returns, name, doc, parameters);
  }

  private MethodSpec.Builder method(
      TypeName returns, String name, String doc, List<ParameterSpec> asked) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.STATIC)
            .returns(returns)
            .addJavadoc("$L\n\n", doc);
    for (ParameterSpec parameter :
        Stream.concat(asked.stream(), Stream.of(api.guards())).toList()) {
      method.addParameter(parameter.type(), parameter.name());
      method.addJavadoc("@param $L $L\n", parameter.name(), parameter.javadoc());
    }
    boolean where = returns.equals(api.state);
    return method.addJavadoc("@return $L\n", where ? WHERE : WHETHER);
  }
}
