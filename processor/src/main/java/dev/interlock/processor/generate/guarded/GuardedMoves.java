package dev.interlock.processor.generate.guarded;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.generate.code.Hidden;
import dev.interlock.processor.generate.code.Scope;
import dev.interlock.processor.generate.functions.Tables;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes the decisions that depend on guards, in a hidden type of their own, where no event's name
 * can get into their way. They answer null instead of throwing. What the tables forbid they don't
 * look into; that is also what keeps them from constants that aren't there yet.
 */
public record GuardedMoves(Scope scope, WhereOpen whereOpen) {

  /** The type for the functions, which look into their tables and explain as well. */
  public static TypeSpec ofFunctions(Scope scope, Tables tables) {
    return new GuardedMoves(scope, (event, function, arguments) -> tables.target(event))
        .type().toBuilder()
            .addField(
                Hidden.field(
                        ParameterizedTypeName.get(Predicate.class, String.class),
                        "CLOSED",
                        "The answers where every guard has said no.")
                    .initializer("guard -> false")
                    .build())
            .build();
  }

  private TypeSpec type() {
    TypeSpec.Builder type =
        Hidden.type(scope.guarded(), "What depends on guards; null where they refuse.\n");
    Hidden.hideConstructor(type);
    Admission admission = new Admission(scope);
    for (boolean by : scope.hasActors() ? List.of(false, true) : List.of(false)) {
      Openness openness = new Openness(admission, by);
      type.addMethods(new GuardedTransitions(scope, openness).leads());
      GuardedEvents events = new GuardedEvents(scope, openness, whereOpen);
      if (scope.moves.anyEventGuarded()) {
        type.addMethods(events.where());
      }
      for (Reference event : scope.machine.events()) {
        if (scope.moves.isGuarded(event.name())) {
          type.addMethods(events.where(event.name()));
        }
      }
    }
    admission.addTo(type);
    return type.build();
  }
}
