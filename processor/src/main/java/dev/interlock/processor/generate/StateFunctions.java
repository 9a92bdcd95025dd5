package dev.interlock.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Writes the functions that ask about states and go from one to another. */
final class StateFunctions {

  private final Api api;
  private final Tables tables;
  private final ActorTables actorTables;
  private final Functions functions;
  private final Docs docs;

  StateFunctions(Api api, Tables tables, ActorTables actorTables) {
    this.api = api;
    this.tables = tables;
    this.actorTables = actorTables;
    this.functions = new Functions(api, tables);
    this.docs = new Docs(api);
  }

  List<Function> all() {
    List<Function> all = new ArrayList<>();
    for (Form form : api.forms(false)) {
      all.add(canTransition(form).asMethod("canTransitionTo"));
    }
    for (Form form : api.forms(api.hasGuards())) {
      all.add(transition(form).asMethod("transitionTo"));
    }
    for (Form form : api.explainingForms(api.hasGuards())) {
      all.add(refusal(form));
    }
    all.add(targets());
    all.add(sources());
    all.add(
        is("isInitial", State::initial, "whether the lifecycle may begin in a state", "initial"));
    all.add(is("isTerminal", State::terminal, "whether the lifecycle ends in a state", "terminal"));
    api.machine.groups().forEach(group -> all.add(isIn(group)));
    for (State target : api.unnamedTargets()) {
      for (Form form : api.forms(api.isGuarded(target))) {
        all.add(to(target, form));
      }
    }
    return all;
  }

  private Function canTransition(Form form) {
    return Functions.checked(
        functions
            .function(TypeName.BOOLEAN, "canTransition", form, api.from(), api.to())
            .addJavadoc(
                "Returns whether a transition leads from one state to another$L$L.",
                form.by() ? " for an actor" : "",
                api.hasGuards() ? ", if its guard allows it" : ""),
        "whether it is declared",
        CodeBlock.builder()
            .addStatement("return $L", form.by() ? actorTables.leads() : tables.leads())
            .build());
  }

  private Function transition(Form form) {
    MethodSpec.Builder method =
        functions
            .function(api.state, "transition", form, api.from(), api.to())
            .addJavadoc(
                "Goes from one state to another$L.", form.by() ? " on behalf of an actor" : "");
    goTo(method, CodeBlock.of("to"), form);
    return new Function(method.build(), "{@code to}", true);
  }

  /** Goes to a state or refuses it; the functions without guards see to null themselves. */
  private void goTo(MethodSpec.Builder method, CodeBlock to, Form form) {
    if (form.guarded()) {
      Functions.nullChecked(method);
    }
    method
        .beginControlFlow("if (!$L)", leads(to, form))
        .addCode(functions.refuse(to, form))
        .endControlFlow()
        .addStatement("return $L", to);
  }

  /** The expression that is true where the move is allowed, as far as the form can know. */
  private CodeBlock leads(CodeBlock to, Form form) {
    String by = form.by() ? ", by" : "";
    return form.guarded()
        ? CodeBlock.of("$L.leads(from, $L$L, guards)", api.helper(GuardedMoves.NAME), to, by)
        : CodeBlock.of("canTransition(from, $L$L)", to, by);
  }

  private Function refusal(Form form) {
    MethodSpec.Builder method =
        functions
            .function(api.refusal(), "refusal", form, api.from(), api.to())
            .addJavadoc(
                "Explains why one state can't go to another$L, and what is allowed instead.",
                form.guarded() ? " now" : "");
    if (form.guarded()) {
      Functions.nullChecked(method);
    }
    CodeBlock to = CodeBlock.of("to");
    return new Function(
        method.addCode(functions.explanation(leads(to, form), to, form)).build(),
        api.hasGuards() && !form.guarded()
            ? "the reason; empty if the transition is allowed, or may be by its guard"
            : "the reason; empty if the transition is allowed",
        false);
  }

  private Function targets() {
    return Functions.checked(
        functions
            .function(ParameterizedTypeName.get(Functions.SET, api.state), "targets", api.from())
            .addJavadoc("Returns the states that a state may go to."),
        "an unmodifiable set in the order of the enum",
        CodeBlock.builder().addStatement("return $L.targets(from)", tables.at("GRAPH")).build());
  }

  private Function sources() {
    return Functions.checked(
        functions
            .function(ParameterizedTypeName.get(Functions.SET, api.state), "sources", api.to())
            .addJavadoc("Returns the states that may go to a state."),
        "an unmodifiable set in the order of the enum",
        CodeBlock.builder().addStatement("return $L.sources(to)", tables.at("GRAPH")).build());
  }

  private Function is(String name, Predicate<State> condition, String what, String flag) {
    List<State> members = api.machine.states().stream().filter(condition).toList();
    return is(name, what, members, tables.isFlagged(flag));
  }

  private Function isIn(Group group) {
    String what = "whether a state is in the group {@code " + group.name() + "}";
    return is(Names.isIn(group), what, group.members(), tables.isIn(group));
  }

  private Function is(String name, String what, List<State> members, CodeBlock isOne) {
    return Functions.checked(
        functions
            .function(TypeName.BOOLEAN, name, api.asked())
            .addJavadoc("Returns $L: $L.", what, docs.states(members.stream())),
        "whether it is one of them",
        CodeBlock.builder().addStatement("return $L", isOne).build());
  }

  private Function to(State target, Form form) {
    MethodSpec.Builder method =
        functions
            .function(api.state, Names.toState(target), form, api.from())
            .addJavadoc(
                "Goes to {@link $T#$L}$L.",
                api.state,
                target.name(),
                form.by() ? " on behalf of an actor" : "");
    goTo(method, tables.made(target), form);
    return new Function(method.build(), "the state that is entered", true);
  }
}
