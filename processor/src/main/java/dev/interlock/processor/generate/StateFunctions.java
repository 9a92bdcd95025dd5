package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.model.State;
import dev.interlock.processor.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Writes the functions that ask about states and go from one to another. */
final class StateFunctions {

  private final Api api;
  private final Tables tables;
  private final Functions functions;
  private final Docs docs;

  StateFunctions(Api api, Tables tables) {
    this.api = api;
    this.tables = tables;
    this.functions = new Functions(api);
    this.docs = new Docs(api);
  }

  List<Function> all() {
    List<Function> all = new ArrayList<>();
    for (boolean by : api.forms()) {
      all.add(canTransition(by).asMethod("canTransitionTo"));
      all.add(transition(by).asMethod("transitionTo"));
      all.add(refusal(by));
    }
    all.add(targets());
    all.add(sources());
    all.add(is("isInitial", State::initial, "may begin in", "initial"));
    all.add(is("isTerminal", State::terminal, "ends in", "terminal"));
    for (State target : api.unnamedTargets()) {
      for (boolean by : api.forms()) {
        all.add(to(target, by));
      }
    }
    return all;
  }

  private Function canTransition(boolean by) {
    return Functions.checked(
        functions
            .function(TypeName.BOOLEAN, "canTransition", by, api.from(), api.to())
            .addJavadoc(
                "Returns whether a transition leads from one state to another$L.",
                by ? " for an actor" : ""),
        "whether it is declared",
        CodeBlock.builder().addStatement("return $L", tables.leads(by)).build());
  }

  private Function transition(boolean by) {
    MethodSpec.Builder method =
        functions
            .function(api.state, "transition", by, api.from(), api.to())
            .addJavadoc("Goes from one state to another$L.", by ? " on behalf of an actor" : "");
    String names = Api.names(method);
    method
        .beginControlFlow("if (!canTransition($L))", names)
        .addCode(Functions.refuse(graphRefusal(by)))
        .endControlFlow()
        .addStatement("return to");
    return new Function(method.build(), "{@code to}", true);
  }

  private Function refusal(boolean by) {
    return Functions.checked(
        functions
            .function(api.refusal(), "refusal", by, api.from(), api.to())
            .addJavadoc("Explains why one state can't go to another, and what is allowed instead."),
        "the reason; empty if the transition is allowed",
        CodeBlock.builder().addStatement("return $L", graphRefusal(by)).build());
  }

  private static CodeBlock graphRefusal(boolean by) {
    return CodeBlock.of("GRAPH.refusal(from, to$L)", by ? ", by.toString()" : "");
  }

  private Function targets() {
    return Functions.checked(
        functions
            .function(
                ParameterizedTypeName.get(Functions.SET, api.state), "targets", false, api.from())
            .addJavadoc("Returns the states that a state may go to."),
        "an unmodifiable set in the order of the enum",
        Functions.collected(api.state, "targets", "to", CodeBlock.of("canTransition(from, to)")));
  }

  private Function sources() {
    return Functions.checked(
        functions
            .function(
                ParameterizedTypeName.get(Functions.SET, api.state), "sources", false, api.to())
            .addJavadoc("Returns the states that may go to a state."),
        "an unmodifiable set in the order of the enum",
        Functions.collected(api.state, "sources", "from", CodeBlock.of("canTransition(from, to)")));
  }

  private Function is(String name, Predicate<State> condition, String verb, String flag) {
    Predicate<State> member = condition.and(state -> !state.sentinel());
    return Functions.checked(
        functions
            .function(TypeName.BOOLEAN, name, false, api.asked())
            .addJavadoc(
                "Returns whether the lifecycle $L a state: $L.",
                verb,
                docs.states(api.machine.states().stream().filter(member))),
        "whether it is " + flag,
        CodeBlock.builder()
            .addStatement(
                "return $L",
                tables.hasConstantSets()
                    ? tables.isOneOf("state", api.machine.states().stream().filter(member))
                    : CodeBlock.of("GRAPH.$L().contains(state)", flag))
            .build());
  }

  private Function to(State target, boolean by) {
    MethodSpec code =
        functions
            .function(api.state, Names.toState(target), by, api.from())
            .addJavadoc(
                "Goes to {@link $T#$L}$L.",
                api.state,
                target.name(),
                by ? " on behalf of an actor" : "")
            .addStatement("return transition(from, $L$L)", api.constant(target), by ? ", by" : "")
            .build();
    return new Function(code, "the state that is entered", true);
  }
}
