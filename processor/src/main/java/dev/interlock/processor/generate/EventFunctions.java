package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Names;
import java.util.ArrayList;
import java.util.List;

/** Writes the functions on events: those for any event, and a pair for each. */
final class EventFunctions {

  private final Api api;
  private final Tables tables;
  private final ActorTables actorTables;
  private final AllowedEvents allowed;
  private final Functions functions;
  private final Docs docs;

  EventFunctions(Api api, Tables tables, ActorTables actorTables, AllowedEvents allowed) {
    this.api = api;
    this.tables = tables;
    this.actorTables = actorTables;
    this.allowed = allowed;
    this.functions = new Functions(api, tables);
    this.docs = new Docs(api);
  }

  List<Function> all() {
    if (!api.hasEvents()) {
      return List.of();
    }
    List<Function> all = new ArrayList<>();
    all.add(events());
    for (Form form : api.forms(false)) {
      all.add(canFire(form));
    }
    for (Form form : api.forms(api.hasGuardedEvents())) {
      all.add(next(form));
    }
    for (Form form : api.explainingForms(api.hasGuardedEvents())) {
      all.add(refusal(form));
    }
    for (Reference event : api.machine.events()) {
      for (Form form : api.forms(false)) {
        all.add(can(event.name(), form));
      }
      for (Form form : api.forms(api.isGuarded(event.name()))) {
        all.add(form.guarded() ? fireGuarded(event.name(), form) : fire(event.name(), form));
      }
    }
    return all;
  }

  private Function events() {
    return Functions.checked(
        functions
            .function(ParameterizedTypeName.get(Functions.SET, api.event), "events", api.from())
            .addJavadoc("Returns the events that a state allows."),
        "an unmodifiable set in the order of the events",
        CodeBlock.builder().addStatement("return $L", allowed.of()).build());
  }

  private Function canFire(Form form) {
    return Functions.checked(
        functions
            .function(TypeName.BOOLEAN, "canFire", form, api.from(), api.event())
            .addJavadoc(
                "Returns whether a state allows an event$L$L.",
                form.by() ? " to an actor" : "",
                api.hasGuardedEvents() ? ", if its guard allows it" : ""),
        "whether it is declared",
        CodeBlock.builder()
            .addStatement("return $L", form.by() ? actorTables.fires() : tables.fires())
            .build());
  }

  private Function next(Form form) {
    MethodSpec.Builder method =
        functions
            .function(api.state, "next", form, api.from(), api.event())
            .addJavadoc(
                "Returns the state that an event leads to$L.",
                form.by() ? " when an actor fires it" : "");
    CodeBlock asked = CodeBlock.of("event.toString()");
    if (form.guarded()) {
      goWhere("where", asked, Functions.nullChecked(method), form);
    } else {
      String names = Api.names(method);
      method
          .beginControlFlow("if (!canFire($L))", names)
          .addCode(functions.refuse(asked, form))
          .endControlFlow()
          .addStatement("return $L", tables.target(CodeBlock.of("event")));
    }
    return new Function(method.build(), "the state that is entered", true);
  }

  private Function refusal(Form form) {
    MethodSpec.Builder method =
        functions
            .function(api.refusal(), "refusal", form, api.from(), api.event())
            .addJavadoc(
                "Explains why a state refuses an event$L, and what it allows instead.",
                form.guarded() ? " now" : "");
    String names = Api.names(method);
    CodeBlock allows = CodeBlock.of("canFire($L)", names);
    if (form.guarded()) {
      Functions.nullChecked(method);
      allows = CodeBlock.of("$L.where($L) != null", api.helper(GuardedMoves.NAME), names);
    }
    CodeBlock asked = CodeBlock.of("event.toString()");
    return new Function(
        method.addCode(functions.explanation(allows, asked, form)).build(),
        api.hasGuardedEvents() && !form.guarded()
            ? "the reason; empty if the event is allowed, or may be by its guard"
            : "the reason; empty if the event is allowed",
        false);
  }

  private Function can(String event, Form form) {
    MethodSpec.Builder method =
        functions
            .function(TypeName.BOOLEAN, Names.canEvent(event), form, api.from())
            .addJavadoc(
                "Returns whether a state allows {@code $L}$L$L.$L",
                event,
                form.by() ? " to an actor" : "",
                api.isGuarded(event) ? ", if its guard allows it" : "",
                docs.arcs(api.movesOn(event)));
    String constant = Names.constant(event);
    if (!form.by() && tables.hasMasks()) {
      return Functions.checked(
          method,
          "whether it is declared",
          CodeBlock.builder().addStatement("return $L", tables.isSource(event)).build());
    }
    method.addStatement(
        "return canFire(from, $T.$L$L)", api.event, constant, form.by() ? ", by" : "");
    return new Function(method.build(), "whether it is declared", false);
  }

  private Function fire(String event, Form form) {
    List<State> targets = api.movesOn(event).stream().map(Move::to).distinct().toList();
    MethodSpec.Builder method = firing(event, form);
    CodeBlock target =
        targets.size() == 1
            ? api.constant(targets.get(0))
            : tables.target(CodeBlock.of("$T.$L", api.event, Names.constant(event)));
    String names = Api.names(method);
    method
        .beginControlFlow("if (!$L($L))", Names.canEvent(event), names)
        .addCode(functions.refuse(CodeBlock.of("$S", event), form))
        .endControlFlow()
        .addStatement("return $L", target);
    return new Function(method.build(), "the state that is entered", true);
  }

  private Function fireGuarded(String event, Form form) {
    MethodSpec.Builder method = Functions.nullChecked(firing(event, form));
    goWhere(GuardedMoves.where(event), CodeBlock.of("$S", event), method, form);
    return new Function(method.build(), "the state that is entered", true);
  }

  private MethodSpec.Builder firing(String event, Form form) {
    return functions
        .function(api.state, Names.event(event), form, api.from())
        .addJavadoc(
            "Goes where {@code $L} leads$L.$L",
            event,
            form.by() ? " when an actor fires it" : "",
            docs.arcs(api.movesOn(event)));
  }

  /** Goes where a decision of the guards leads, or refuses. */
  private void goWhere(String decision, CodeBlock asked, MethodSpec.Builder method, Form form) {
    String names = Api.names(method);
    method
        .addStatement(
            "$T to = $L.$L($L)", api.state, api.helper(GuardedMoves.NAME), decision, names)
        .beginControlFlow("if (to == null)")
        .addCode(functions.refuse(asked, form))
        .endControlFlow()
        .addStatement("return to");
  }
}
