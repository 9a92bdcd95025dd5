package dev.interlock.processor.check.names;

import dev.interlock.processor.declaration.OwnMethod;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.surface.Erasure;
import dev.interlock.processor.surface.MethodPlan;
import dev.interlock.processor.surface.MethodRole.OfFunctions;
import dev.interlock.processor.surface.Surface;
import dev.interlock.processor.surface.TypePlan;
import java.util.List;
import java.util.stream.Stream;

/** shadowed-method: does the table answer where the mixin's methods are called? */
public final class ShadowChecks {

  private ShadowChecks() {}

  /**
   * Returns what is found, in the order of the source. Kotlin is silent here: there, a method that
   * hides another has to say so.
   */
  public static List<Finding> check(Machine machine, Surface surface) {
    List<OwnMethod> own = machine.subject().methods();
    if (own.isEmpty() || !machine.subject().java()) {
      return List.of();
    }
    Erasure erasure = new Erasure(machine);
    return own.stream()
        .flatMap(method -> surface.types().stream().flatMap(type -> hidden(method, type, erasure)))
        .toList();
  }

  private static Stream<Finding> hidden(OwnMethod own, TypePlan type, Erasure erasure) {
    return type.role() == TypePlan.Role.MIXIN
        ? type.methods().stream()
            .filter(each -> each.name().equals(own.name()))
            .filter(each -> erasure.of(each).equals(own.parameters()))
            .map(each -> finding(own, each, type))
        : Stream.empty();
  }

  private static Finding finding(OwnMethod own, MethodPlan hidden, TypePlan mixin) {
    Check check = Check.SHADOWED_METHOD;
    return new Finding(
        check,
        own,
        Sentence.of(
            "{method} hides that of {mixin}, which returns {answer}.",
            own.text(),
            mixin.name(),
            hidden.role(OfFunctions.class).answer(hidden.cause().name())),
        Fix.of(
            Way.open("remove it"),
            Way.open("rename it"),
            Way.open(
                "put @SuppressWarnings(\"interlock:{check}\") on it if that is meant",
                check.id())));
  }
}
