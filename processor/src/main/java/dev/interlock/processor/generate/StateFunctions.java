package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.model.State;
import dev.interlock.processor.naming.Names;
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

  void addTo(TypeSpec.Builder type) {
    for (boolean by : api.forms()) {
      type.addMethod(canTransition(by));
      type.addMethod(transition(by));
      type.addMethod(refusal(by));
    }
    type.addMethod(targets());
    type.addMethod(sources());
    type.addMethod(is("isInitial", State::initial, "may begin in", "initial"));
    type.addMethod(is("isTerminal", State::terminal, "ends in", "terminal"));
    for (State target : api.unnamedTargets()) {
      for (boolean by : api.forms()) {
        type.addMethod(to(target, by));
      }
    }
  }

  private MethodSpec canTransition(boolean by) {
    return Functions.checked(
        functions
            .function(TypeName.BOOLEAN, "canTransition", by, api.from(), api.to())
            .addJavadoc(
                "Returns whether a transition leads from one state to another$L.\n\n",
                by ? " for an actor" : "")
            .addJavadoc("@return whether it is declared\n"),
        CodeBlock.builder().addStatement("return $L", tables.leads(by)).build());
  }

  private MethodSpec transition(boolean by) {
    MethodSpec.Builder method =
        functions
            .function(api.state, "transition", by, api.from(), api.to())
            .addJavadoc("Goes from one state to another$L.\n\n", by ? " on behalf of an actor" : "")
            .addJavadoc("@return {@code to}\n");
    String names = Api.names(method);
    return Functions.refusing(method)
        .beginControlFlow("if (!canTransition($L))", names)
        .addCode(Functions.refuse(graphRefusal(by)))
        .endControlFlow()
        .addStatement("return to")
        .build();
  }

  private MethodSpec refusal(boolean by) {
    return Functions.checked(
        functions
            .function(api.refusal(), "refusal", by, api.from(), api.to())
            .addJavadoc("Explains why one state can't go to another, and what is allowed instead.\n\n")
            .addJavadoc("@return the reason; empty if the transition is allowed\n"),
        CodeBlock.builder().addStatement("return $L", graphRefusal(by)).build());
  }

  private static CodeBlock graphRefusal(boolean by) {
    return CodeBlock.of("GRAPH.refusal(from, to$L)", by ? ", by.toString()" : "");
  }

  private MethodSpec targets() {
    return Functions.checked(
        functions
            .function(ParameterizedTypeName.get(Functions.SET, api.state), "targets", false, api.from())
            .addJavadoc("Returns the states that a state may go to.\n\n")
            .addJavadoc("@return an unmodifiable set in the order of the enum\n"),
        Functions.collected(api.state, "targets", "to", CodeBlock.of("canTransition(from, to)")));
  }

  private MethodSpec sources() {
    return Functions.checked(
        functions
            .function(ParameterizedTypeName.get(Functions.SET, api.state), "sources", false, api.to())
            .addJavadoc("Returns the states that may go to a state.\n\n")
            .addJavadoc("@return an unmodifiable set in the order of the enum\n"),
        Functions.collected(api.state, "sources", "from", CodeBlock.of("canTransition(from, to)")));
  }

  private MethodSpec is(String name, Predicate<State> condition, String verb, String flag) {
    Predicate<State> member = condition.and(state -> !state.sentinel());
    return Functions.checked(
        functions
            .function(TypeName.BOOLEAN, name, false, api.asked())
            .addJavadoc(
                "Returns whether the lifecycle $L a state: $L.\n\n",
                verb,
                docs.states(api.machine.states().stream().filter(member)))
            .addJavadoc("@return whether it is $L\n", flag),
        CodeBlock.builder()
            .addStatement(
                "return $L",
                tables.hasConstantSets()
                    ? tables.isOneOf("state", api.machine.states().stream().filter(member))
                    : CodeBlock.of("GRAPH.$L().contains(state)", flag))
            .build());
  }

  private MethodSpec to(State target, boolean by) {
    return Functions.refusing(
            functions
                .function(api.state, Names.toState(target), by, api.from())
                .addJavadoc(
                    "Goes to {@link $T#$L}$L.\n\n",
                    api.state,
                    target.name(),
                    by ? " on behalf of an actor" : "")
                .addJavadoc("@return {@link $T#$L}\n", api.state, target.name()))
        .addStatement("return transition(from, $L$L)", api.constant(target), by ? ", by" : "")
        .build();
  }
}
