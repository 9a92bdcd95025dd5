package dev.interlock.processor.generate.decided;

import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.tables.Tables;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.Dependence;
import java.util.LinkedHashSet;
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

  /** Returns the type. */
  public TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(scope.decided())
            // The mixin and the machine ask it, too.
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Where moves lead, by everything that they depend on.\n");
    Admission admission = new Admission(scope);
    Openness openness = new Openness(admission);
    Refused refused = new Refused(scope, tables);
    if (scope.hasEvents()) {
      addEvents(type, new EventDecisions(scope, tables, openness), refused);
    }
    addTransitions(type, new TransitionDecisions(scope, openness), refused);
    if (scope.moves.anyGuarded()) {
      type.addMethods(new GuardAnswers(scope).methods());
    }
    admission.addTo(type);
    return type.build();
  }

  private void addEvents(TypeSpec.Builder type, EventDecisions events, Refused refused) {
    Dependence any = Dependence.of(scope.moves.onEvents());
    Set<Dependence> kinds = new LinkedHashSet<>(Set.of(any));
    for (Reference event : scope.machine.events()) {
      kinds.add(Dependence.of(scope.moves.on(event.name())));
    }
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
      TypeSpec.Builder type, TransitionDecisions transitions, Refused refused) {
    Dependence any = Dependence.of(scope.moves.all());
    Set<Dependence> kinds = new LinkedHashSet<>(Set.of(any));
    for (State target : scope.moves.unnamedTargets()) {
      kinds.add(Dependence.of(scope.moves.into(target)));
    }
    for (Dependence given : kinds) {
      if (given.onGuards()) {
        type.addMethods(transitions.leads(given));
      }
      if (!given.equals(any)) {
        type.addMethod(refused.go(given));
      }
    }
  }
}
