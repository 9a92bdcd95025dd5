package dev.interlock.processor.generate.decided;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.generate.code.Hidden;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.tables.Tables;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Dependence;
import dev.interlock.processor.surface.Loops;
import dev.interlock.processor.surface.Parameter;
import dev.interlock.processor.surface.TypePlan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes where moves lead, by everything that they depend on, in a hidden type of its own, where no
 * event's name can get into its way. What the tables forbid it doesn't look into; that is also what
 * keeps it from constants that aren't there yet.
 *
 * <p>What any event takes, most events don't: so it decides for each kind of dependence that some
 * event, or some state that is entered without one, has.
 */
public record DecidedType(Scope scope, Tables tables) {

  /**
   * Returns the type.
   *
   * @param machine what asks it besides the functions and the mixin, if it is generated
   */
  public TypeSpec type(Optional<TypePlan> machine) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(scope.decidedName())
            // The mixin and the machine ask it, too.
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Where moves lead, by everything that they depend on.\n");
    Hidden.hideConstructor(type);
    Admission admission = new Admission(scope);
    Openness openness = new Openness(admission);
    Refused refused = new Refused(scope, tables);
    if (scope.hasEvents()) {
      addEvents(type, new EventDecisions(scope, tables, openness), refused, machine);
    }
    addTransitions(type, new TransitionDecisions(scope, openness), refused, machine);
    if (scope.moves.anyGuarded()) {
      type.addMethods(new GuardAnswers(scope).methods());
    }
    if (scope.machine.declaration().typed() && scope.moves.anyGuarded() && scope.hasActors()) {
      type.addMethod(lifecycle());
    }
    admission.addTo(type);
    return type.build();
  }

  /** What typed states refuse by that decide themselves. */
  private MethodSpec lifecycle() {
    return MethodSpec.methodBuilder("lifecycle")
        .addModifiers(Modifier.STATIC)
        .addJavadoc("{@return the lifecycle, for typed states}\n")
        .returns(scope.lifecycleText())
        .addStatement("return $L", tables.lifecycle())
        .build();
  }

  private void addEvents(
      TypeSpec.Builder type, EventDecisions events, Refused refused, Optional<TypePlan> machine) {
    Dependence any = scope.dependences.anyEvent();
    Set<Dependence> kinds = new LinkedHashSet<>(Set.of(any));
    for (Reference event : scope.machine.events()) {
      kinds.add(scope.dependences.on(event.name()));
    }
    machine.ifPresent(each -> kinds.addAll(asked(each, Parameter.EVENT)));
    for (Dependence given : kinds) {
      type.addMethods(events.next(given));
      if (!given.equals(any)) {
        type.addMethod(refused.fire(given));
      }
    }
    for (Reference event : scope.machine.events()) {
      if (scope.moves.isGuarded(event.name())) {
        type.addMethods(events.where(event.name()));
      }
    }
  }

  private void addTransitions(
      TypeSpec.Builder type,
      TransitionDecisions transitions,
      Refused refused,
      Optional<TypePlan> machine) {
    Dependence any = scope.dependences.any();
    Set<Dependence> kinds = new LinkedHashSet<>(Set.of(any));
    for (State target : scope.moves.unnamedTargets()) {
      kinds.add(scope.dependences.into(target));
    }
    machine.ifPresent(each -> kinds.addAll(asked(each, Parameter.TO)));
    for (Dependence given : kinds) {
      if (given.onGuards()) {
        type.addMethods(transitions.leads(given));
      }
      if (!given.equals(any)) {
        type.addMethod(refused.transition(given));
      }
    }
  }

  /** What the loops of a machine depend on that make moves which depend on less than others. */
  private static List<Dependence> asked(TypePlan machine, Parameter what) {
    return new Loops(machine)
        .hidden().stream()
            .filter(loop -> loop.takes(what))
            .map(loop -> new Dependence(loop.takes(Parameter.BY), loop.takes(Parameter.GUARDS)))
            .toList();
  }
}
