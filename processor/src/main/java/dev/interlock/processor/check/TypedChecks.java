package dev.interlock.processor.check;

import dev.interlock.processor.declaration.Misfit;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.model.Machine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Can the user's own annotations be read? One finding for each element, at its first use. */
final class TypedChecks {

  private TypedChecks() {}

  static List<Finding> check(Machine machine) {
    List<Finding> findings = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (StateDeclaration constant : machine.declaration().constants()) {
      for (Misfit misfit : constant.misfits()) {
        if (seen.add(List.of(misfit.origin().annotation(), misfit.element()))) {
          findings.add(finding(misfit, machine.name().nestedName()));
        }
      }
    }
    return findings;
  }

  static Finding finding(Misfit misfit, String machine) {
    String annotation = "@" + misfit.annotation();
    String element = "The element '" + misfit.element() + "' of " + annotation;
    String what =
        switch (misfit.kind()) {
          case SEVERAL_MEANINGS ->
              annotation + " carries more than one @State or @Transition, so it means neither.";
          case INDIRECT -> indirect(misfit.annotation(), misfit.element(), misfit.meant());
          case FOREIGN ->
              annotation
                  + " on "
                  + (misfit.origin().constant().isEmpty() ? machine : misfit.origin().constant())
                  + " is "
                  + misfit.element()
                  + ", which is not dev.interlock."
                  + misfit.meant()
                  + ", so it declares nothing here.";
          case MISSPELT -> element + " means nothing; did you mean " + misfit.meant() + "()?";
          case NO_STATE -> element + " can't name a state of " + machine + ".";
          case NO_ACTOR -> element + " can't name an actor.";
          case NO_STRING -> element + " can't name " + named(misfit) + ".";
          case NO_FLAG -> element + " can't say yes or no.";
        };
    String fix =
        switch (misfit.kind()) {
          case SEVERAL_MEANINGS -> "let each annotation of yours carry exactly one of the two";
          case INDIRECT -> carrying(misfit.annotation(), misfit.meant());
          case FOREIGN -> "import dev.interlock." + misfit.meant() + " instead";
          case MISSPELT -> "rename it to " + misfit.meant() + "()";
          case NO_STATE -> "let it return " + machine + " or String, or an array of one of the two";
          case NO_ACTOR -> "let it return an enum or String, or an array of one of the two";
          case NO_STRING ->
              misfit.element().endsWith(" guard()")
                  ? "let it return String"
                  : "let it return String or String[]";
          case NO_FLAG -> "let it return boolean";
        };
    return new Finding(Check.TYPED_REFERENCE, misfit.origin(), what, List.of(), Fix.open(fix));
  }

  static String indirect(String annotation, String carried, String meant) {
    return "@"
        + annotation
        + " carries @"
        + carried
        + ", but only an annotation that carries @"
        + meant
        + " itself is read.";
  }

  static String carrying(String annotation, String meant) {
    return "let @" + annotation + " carry @" + meant + " itself";
  }

  private static String named(Misfit misfit) {
    return misfit.element().endsWith(" guard()")
        ? "a guard"
        : misfit.element().endsWith(" in()") ? "a group" : "an event";
  }
}
