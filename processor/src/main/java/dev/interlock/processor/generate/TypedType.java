package dev.interlock.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.model.State;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Writes the typed face: a type for each state, with only the moves that are legal there. */
final class TypedType {

  private static final TypeVariableName RESULT = TypeVariableName.get("R");

  private final Api api;
  private final TypedNames names;
  private final Docs docs;

  private TypedType(Api api) {
    this.api = api;
    this.names = new TypedNames(api);
    this.docs = new Docs(api);
  }

  static TypeSpec of(Api api) {
    return new TypedType(api).type();
  }

  private TypeSpec type() {
    TypeSpec.Builder type =
        api.head(TypeSpec.interfaceBuilder(api.typed))
            .addModifiers(Modifier.SEALED)
            .addJavadoc(
                """
                The states of {@link $T} as types: each has the moves that are legal there and no others.

                <p>There is one instance of each type, held in the constants here. A move changes
                nothing; it returns the next state.
                """,
                api.state);
    List<State> states = api.machine.states();
    states.forEach(state -> type.addField(constant(state)));
    type.addMethod(of());
    type.addMethod(
        MethodSpec.methodBuilder("state")
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .addJavadoc("Returns the constant of this state.\n\n@return the constant\n")
            .returns(api.state)
            .build());
    type.addMethod(match(Modifier.ABSTRACT).build());
    type.addMethod(made());
    type.addType(cases());
    List<State> lifecycle = api.machine.lifecycle();
    addSuperType(type, "Initial", lifecycle, State::initial, "in which the lifecycle may begin");
    addSuperType(type, "Terminal", lifecycle, State::terminal, "in which the lifecycle ends");
    names
        .groups()
        .forEach(
            (group, name) ->
                type.addType(
                    superType(name, "of the group {@code " + group.name() + "}", group.members())));
    for (Reference event : api.machine.events()) {
      // A wildcard may stand for no state, and then the event leads nowhere.
      if (!api.movesOn(event.name()).isEmpty()) {
        type.addType(capability(event.name()));
      }
    }
    TypedState typedState = new TypedState(api, names);
    for (State state : states) {
      MethodSpec match =
          match(Modifier.FINAL)
              .addAnnotation(Override.class)
              .addStatement("$T.requireNonNull(cases, $S)", Objects.class, "cases")
              .addStatement("return cases.$L(this)", names.onState(state))
              .build();
      type.addType(typedState.of(state, match));
    }
    return type.build();
  }

  private FieldSpec constant(State state) {
    ClassName own = names.type(state);
    return FieldSpec.builder(
            own, names.constant(state), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The state {@link $T#$L}.\n", api.state, state.name())
        .initializer("new $T()", own)
        .build();
  }

  /** By a local class, as one that is nested here would be public; a switch would initialise it. */
  private MethodSpec of() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T.requireNonNull(state, $S)", Objects.class, "state");
    code.addStatement("made($L)", api.constantWithinTyped(api.lastState()));
    code.add("// Apart from the constants here, which the enum may ask for while it is made.\n");
    String instances = api.helper("Instances");
    code.beginControlFlow("final class $L", instances);
    code.addStatement(
        "static final $T[] OF = new $T[$L.values().length]",
        api.typed,
        api.typed,
        api.withinTyped(api.state));
    code.beginControlFlow("static");
    for (State state : api.machine.states()) {
      code.addStatement(
          "OF[$L.ordinal()] = $L.$L",
          api.constantWithinTyped(state),
          api.withinTyped(api.typed),
          names.constant(state));
    }
    code.endControlFlow().endControlFlow();
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            "Returns a state as its type.\n\n@param state the state\n@return its instance\n")
        .addParameter(api.state, "state")
        .returns(api.typed)
        .addCode(code.addStatement("return $L.OF[state.ordinal()]", instances).build())
        .build();
  }

  /** Who asks for a constant is told if there is none yet. */
  private MethodSpec made() {
    return MethodSpec.methodBuilder("made")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addJavadoc(
            """
            Returns a constant, or says that it isn't there yet.

            @param state the constant
            @return the constant
            """)
        .addParameter(api.state, "state")
        .returns(api.state)
        .addCode(api.unlessThere(CodeBlock.of("state")))
        .addStatement("return state")
        .build();
  }

  private MethodSpec.Builder match(Modifier modifier) {
    MethodSpec.Builder method = MethodSpec.methodBuilder("match").addModifiers(Modifier.PUBLIC);
    if (modifier == Modifier.ABSTRACT) {
      method
          .addModifiers(modifier)
          .addJavadoc(
              """
              Calls the case of this state.

              @param <R> what the cases return
              @param cases a method for each state
              @return what the case returns
              """);
    }
    return method
        .addTypeVariable(RESULT)
        .addParameter(ParameterizedTypeName.get(names.cases(), RESULT), "cases")
        .returns(RESULT);
  }

  private TypeSpec cases() {
    TypeSpec.Builder type =
        nested(TypeSpec.interfaceBuilder(names.cases()))
            .addTypeVariable(RESULT)
            .addJavadoc(
                """
                A method for each state. A state that is added later is a method that is missing.

                @param <R> what the methods return
                """);
    for (State state : api.machine.states()) {
      type.addMethod(
          MethodSpec.methodBuilder(names.onState(state))
              .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
              .addJavadoc(
                  """
                  The case of {@link $T#$L}.

                  @param state the state
                  @return the result
                  """,
                  api.state,
                  state.name())
              .addParameter(names.type(state), "state")
              .returns(RESULT)
              .build());
    }
    return type.build();
  }

  private void addSuperType(
      TypeSpec.Builder type,
      String name,
      List<State> states,
      Predicate<State> condition,
      String meaning) {
    List<State> members = states.stream().filter(condition).toList();
    if (!members.isEmpty()) {
      type.addType(superType(api.typed.nestedClass(name), meaning, members));
    }
  }

  private TypeSpec superType(ClassName name, String meaning, List<State> members) {
    return nested(TypeSpec.interfaceBuilder(name))
        .addModifiers(Modifier.SEALED)
        .addSuperinterface(api.typed)
        .addJavadoc("The states $L: $L.\n", meaning, docs.states(members.stream()))
        .build();
  }

  /** No part of the face: it would inherit the constants of all states. */
  private TypeSpec capability(String event) {
    return nested(TypeSpec.interfaceBuilder(names.canType(event)))
        .addModifiers(Modifier.SEALED)
        .addJavadoc("The states that allow {@code $L}.$L\n", event, docs.arcs(api.movesOn(event)))
        .addMethod(
            MethodSpec.methodBuilder("state")
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("{@return the constant of this state}\n")
                .returns(api.state)
                .build())
        .addMethod(
            names
                .move(
                    event,
                    names.common(api.movesOn(event)),
                    CodeBlock.of("Goes where {@code $L} leads.", event))
                .addModifiers(Modifier.ABSTRACT)
                .build())
        .build();
  }

  private static TypeSpec.Builder nested(TypeSpec.Builder type) {
    return type.addModifiers(Modifier.PUBLIC, Modifier.STATIC);
  }
}
