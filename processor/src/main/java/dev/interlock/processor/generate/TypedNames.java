package dev.interlock.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.interlock.processor.model.Group;
import dev.interlock.processor.model.Move;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The types and methods of the typed face by what they stand for. */
final class TypedNames {

  private final Api api;

  TypedNames(Api api) {
    this.api = api;
  }

  ClassName type(State state) {
    return api.typed.nestedClass(Names.stateType(state, api.machine.name()));
  }

  String constant(State state) {
    return Names.stateConstant(state);
  }

  ClassName cases() {
    return api.typed.nestedClass("Cases");
  }

  String onState(State state) {
    return Names.onState(state);
  }

  ClassName canType(String event) {
    return api.typed.nestedClass(Names.canType(event));
  }

  Map<Group, ClassName> groups() {
    Map<Group, ClassName> groups = new LinkedHashMap<>();
    for (Group group : api.machine.groups()) {
      groups.put(group, api.typed.nestedClass(Names.groupType(group)));
    }
    return groups;
  }

  /** The type that all targets of the moves have in common. */
  ClassName common(List<Move> moves) {
    List<State> targets = moves.stream().map(Move::to).distinct().toList();
    return targets.size() == 1 ? type(targets.get(0)) : api.typed;
  }

  /** Starts the method of an event. Where the event has guards, every state's method takes them. */
  MethodSpec.Builder move(String event, ClassName next, CodeBlock doc) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(Names.event(event))
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L\n\n", doc)
            .returns(next);
    return withGuards(method, api.isGuarded(event));
  }

  /** Adds the guards as a parameter, and the end of the Javadoc. */
  MethodSpec.Builder withGuards(MethodSpec.Builder method, boolean guarded) {
    if (guarded) {
      method
          .addParameter(api.guards, "guards")
          .addJavadoc("@param guards answers the guards' questions\n");
    }
    method.addJavadoc("@return the state that is entered\n");
    if (guarded) {
      method.addJavadoc("@throws $L if a guard says no\n", Api.EXCEPTION.canonicalName());
    }
    return method;
  }
}
