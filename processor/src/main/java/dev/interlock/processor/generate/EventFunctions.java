package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.Reference;
import dev.interlock.processor.model.State;
import dev.interlock.processor.naming.Names;
import java.util.ArrayList;
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

  List<Function> all() {
    if (!api.hasEvents()) {
      return List.of();
    }
    List<Function> all = new ArrayList<>();
    all.add(events());
    for (boolean by : api.forms()) {
      all.add(canFire(by));
      all.add(next(by));
      all.add(refusal(by));
    }
    for (Reference event : api.machine.events()) {
      for (boolean by : api.forms()) {
        all.add(can(event.name(), by));
        all.add(fire(event.name(), by));
      }
    }
    return all;
  }

  private Function events() {
    return Functions.checked(
        functions
            .function(
                ParameterizedTypeName.get(Functions.SET, api.event), "events", false, api.from())
            .addJavadoc("Returns the events that a state allows."),
        "an unmodifiable set in the order of the events",
        Functions.collected(api.event, "events", "event", CodeBlock.of("canFire(from, event)")));
  }

  private Function canFire(boolean by) {
    return Functions.checked(
        functions
            .function(TypeName.BOOLEAN, "canFire", by, api.from(), api.event())
            .addJavadoc("Returns whether a state allows an event$L.", by ? " to an actor" : ""),
        "whether it is declared",
        CodeBlock.builder().addStatement("return $L", tables.fires(by)).build());
  }

  private Function next(boolean by) {
    MethodSpec.Builder method =
        functions
            .function(api.state, "next", by, api.from(), api.event())
            .addJavadoc(
                "Returns the state that an event leads to$L.", by ? " when an actor fires it" : "");
    String names = Api.names(method);
    method
        .beginControlFlow("if (!canFire($L))", names)
        .addCode(Functions.refuse(refusal(CodeBlock.of("event.toString()"), by)))
        .endControlFlow()
        .addStatement("return $L", tables.target());
    return new Function(method.build(), "the state that is entered", true);
  }

  private Function refusal(boolean by) {
    return Functions.checked(
        functions
            .function(api.refusal(), "refusal", by, api.from(), api.event())
            .addJavadoc("Explains why a state refuses an event, and what it allows instead."),
        "the reason; empty if the event is allowed",
        CodeBlock.builder()
            .addStatement("return $L", refusal(CodeBlock.of("event.toString()"), by))
            .build());
  }

  private Function can(String event, boolean by) {
    MethodSpec.Builder method =
        functions
            .function(TypeName.BOOLEAN, Names.canEvent(event), by, api.from())
            .addJavadoc(
                "Returns whether a state allows {@code $L}$L.$L",
                event,
                by ? " to an actor" : "",
                docs.arcs(moves(event)));
    String constant = Names.constant(event);
    if (!by && tables.hasConstantSets()) {
      CodeBlock isSource = tables.isOneOf("from", moves(event).stream().map(Move::from).distinct());
      return Functions.checked(
          method,
          "whether it is declared",
          CodeBlock.builder().addStatement("return $L", isSource).build());
    }
    method.addStatement("return canFire(from, $T.$L$L)", api.event, constant, by ? ", by" : "");
    return new Function(method.build(), "whether it is declared", false);
  }

  private Function fire(String event, boolean by) {
    List<State> targets = moves(event).stream().map(Move::to).distinct().toList();
    MethodSpec.Builder method =
        functions
            .function(api.state, Names.event(event), by, api.from())
            .addJavadoc(
                "Goes where {@code $L} leads$L.$L",
                event,
                by ? " when an actor fires it" : "",
                docs.arcs(moves(event)));
    String names = Api.names(method);
    if (targets.size() == 1) {
      method
          .beginControlFlow("if (!$L($L))", Names.canEvent(event), names)
          .addCode(Functions.refuse(refusal(CodeBlock.of("$S", event), by)))
          .endControlFlow()
          .addStatement("return $L", api.constant(targets.get(0)));
    } else {
      method.addStatement(
          "return next(from, $T.$L$L)", api.event, Names.constant(event), by ? ", by" : "");
    }
    return new Function(method.build(), "the state that is entered", true);
  }

  private List<Move> moves(String event) {
    return api.moves.stream()
        .filter(move -> move.event().filter(event::equals).isPresent())
        .toList();
  }

  private static CodeBlock refusal(CodeBlock event, boolean by) {
    return CodeBlock.of("GRAPH.refusal(from, $L$L)", event, by ? ", by.toString()" : "");
  }
}
