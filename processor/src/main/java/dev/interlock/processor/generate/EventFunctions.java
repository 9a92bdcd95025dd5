package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.naming.Names;
import java.util.List;

/** Writes the functions on events: those for any event, and a pair for each. */
final class EventFunctions {

  private final Api api;
  private final Tables tables;
  private final Functions functions;
  private final Docs docs;

  EventFunctions(Api api, Tables tables) {
    this.api = api;
    this.tables = tables;
    this.functions = new Functions(api);
    this.docs = new Docs(api);
  }

  void addTo(TypeSpec.Builder type) {
    if (!api.hasEvents()) {
      return;
    }
    type.addMethod(events());
    for (boolean by : api.forms()) {
      type.addMethod(canFire(by));
      type.addMethod(next(by));
      type.addMethod(refusal(by));
    }
    api.machine
        .events()
        .forEach(
            event -> {
              for (boolean by : api.forms()) {
                type.addMethod(can(event.name(), by));
                type.addMethod(fire(event.name(), by));
              }
            });
  }

  private MethodSpec events() {
    return Functions.checked(
        functions
            .function(ParameterizedTypeName.get(Functions.SET, api.event), "events", false, api.from())
            .addJavadoc("Returns the events that a state allows.\n\n")
            .addJavadoc("@return an unmodifiable set in the order of the events\n"),
        Functions.collected(api.event, "events", "event", CodeBlock.of("canFire(from, event)")));
  }

  private MethodSpec canFire(boolean by) {
    return Functions.checked(
        functions
            .function(TypeName.BOOLEAN, "canFire", by, api.from(), api.event())
            .addJavadoc(
                "Returns whether a state allows an event$L.\n\n", by ? " to an actor" : "")
            .addJavadoc("@return whether it is declared\n"),
        CodeBlock.builder().addStatement("return $L", tables.fires(by)).build());
  }

  private MethodSpec next(boolean by) {
    MethodSpec.Builder method =
        functions
            .function(api.state, "next", by, api.from(), api.event())
            .addJavadoc(
                "Returns the state that an event leads to$L.\n\n",
                by ? " when an actor fires it" : "")
            .addJavadoc("@return the state that is entered\n");
    String names = Api.names(method);
    return Functions.refusing(method)
        .beginControlFlow("if (!canFire($L))", names)
        .addCode(Functions.refuse(refusal(CodeBlock.of("event.toString()"), by)))
        .endControlFlow()
        .addStatement("return $L", tables.target())
        .build();
  }

  private MethodSpec refusal(boolean by) {
    return Functions.checked(
        functions
            .function(api.refusal(), "refusal", by, api.from(), api.event())
            .addJavadoc("Explains why a state refuses an event, and what it allows instead.\n\n")
            .addJavadoc("@return the reason; empty if the event is allowed\n"),
        CodeBlock.builder()
            .addStatement("return $L", refusal(CodeBlock.of("event.toString()"), by))
            .build());
  }

  private MethodSpec can(String event, boolean by) {
    MethodSpec.Builder method =
        functions
            .function(TypeName.BOOLEAN, Names.canEvent(event), by, api.from())
            .addJavadoc(
                "Returns whether a state allows {@code $L}$L.\n\n$L\n",
                event,
                by ? " to an actor" : "",
                docs.arcs(moves(event)))
            .addJavadoc("@return whether it is declared\n");
    String constant = Names.constant(event);
    if (!by && tables.hasConstantSets()) {
      CodeBlock isSource = tables.isOneOf("from", moves(event).stream().map(Move::from).distinct());
      return Functions.checked(method, CodeBlock.builder().addStatement("return $L", isSource).build());
    }
    return method
        .addStatement("return canFire(from, $T.$L$L)", api.event, constant, by ? ", by" : "")
        .build();
  }

  private MethodSpec fire(String event, boolean by) {
    List<State> targets = moves(event).stream().map(Move::to).distinct().toList();
    MethodSpec.Builder method =
        functions
            .function(api.state, Names.event(event), by, api.from())
            .addJavadoc(
                "Goes where {@code $L} leads$L.\n\n$L\n",
                event,
                by ? " when an actor fires it" : "",
                docs.arcs(moves(event)))
            .addJavadoc("@return the state that is entered\n");
    String names = Api.names(method);
    Functions.refusing(method);
    if (targets.size() != 1) {
      return method
          .addStatement(
              "return next(from, $T.$L$L)", api.event, Names.constant(event), by ? ", by" : "")
          .build();
    }
    return method
        .beginControlFlow("if (!$L($L))", Names.canEvent(event), names)
        .addCode(Functions.refuse(refusal(CodeBlock.of("$S", event), by)))
        .endControlFlow()
        .addStatement("return $L", api.constant(targets.get(0)))
        .build();
  }

  private List<Move> moves(String event) {
    return api.moves.stream().filter(move -> move.event().filter(event::equals).isPresent()).toList();
  }

  private static CodeBlock refusal(CodeBlock event, boolean by) {
    return CodeBlock.of("GRAPH.refusal(from, $L$L)", event, by ? ", by.toString()" : "");
  }
}
