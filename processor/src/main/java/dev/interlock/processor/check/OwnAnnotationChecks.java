package dev.interlock.processor.check;

import dev.interlock.processor.declaration.AnnotationMember;
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

/**
 * typed-reference: can the user's own annotations be read? One finding for each element, at its
 * first use.
 */
final class OwnAnnotationChecks {

  private OwnAnnotationChecks() {}

  static List<Finding> check(Machine machine) {
    List<Finding> findings = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (StateDeclaration constant : machine.declaration().constants()) {
      for (Misfit misfit : constant.misfits()) {
        if (seen.add(List.of(misfit.origin().annotation(), misfit.origin().member()))) {
          findings.add(finding(misfit, machine));
        }
      }
    }
    return findings;
  }

  static Finding finding(Misfit misfit, Machine machine) {
    if (misfit instanceof Misfit.Indirect indirect) {
      return indirect(indirect);
    }
    if (misfit instanceof Misfit.Foreign foreign) {
      return foreign(foreign, machine.carrier().nestedName());
    }
    if (misfit instanceof Misfit.OfElement element) {
      return element(element, machine.subject().name().nestedName());
    }
    return finding(
        misfit,
        "@"
            + misfit.annotation()
            + " carries more than one @State or @Transition, so it means neither.",
        "let each annotation of yours carry exactly one of the two");
  }

  private static Finding indirect(Misfit.Indirect misfit) {
    String meant = "@" + misfit.meant().simpleName();
    return finding(
        misfit,
        "@"
            + misfit.annotation()
            + " carries @"
            + misfit.carried()
            + ", but only an annotation that carries "
            + meant
            + " itself is read.",
        "let @" + misfit.annotation() + " carry " + meant + " itself");
  }

  private static Finding foreign(Misfit.Foreign misfit, String machine) {
    String constant = misfit.origin().constant();
    String ours = "dev.interlock." + misfit.annotation();
    return finding(
        misfit,
        "@"
            + misfit.annotation()
            + " on "
            + (constant.isEmpty() ? machine : constant)
            + " is "
            + misfit.qualifiedName()
            + ", which is not "
            + ours
            + ", so it declares nothing here.",
        "import " + ours + " instead");
  }

  private static Finding element(Misfit.OfElement misfit, String states) {
    String element = "The element '" + misfit.element() + "' of @" + misfit.annotation();
    AnnotationMember member = misfit.member();
    if (misfit instanceof Misfit.Misspelt) {
      String meant = member.member() + "()";
      return finding(
          misfit, element + " means nothing; did you mean " + meant + "?", "rename it to " + meant);
    }
    return finding(misfit, element + " can't " + said(member, states) + ".", fix(member, states));
  }

  private static String said(AnnotationMember member, String states) {
    return switch (member.content()) {
      case FLAG -> "say yes or no";
      case STATES, STATES_OR_GROUPS, SOURCES -> "name a state of " + states;
      case ACTORS -> "name an actor";
      case EVENTS -> "name an event";
      case GROUPS -> "name a group";
      case GUARDS -> "name a guard";
    };
  }

  private static String fix(AnnotationMember member, String states) {
    return switch (member.content()) {
      case FLAG -> "let it return boolean";
      case STATES, STATES_OR_GROUPS, SOURCES ->
          "let it return " + states + " or String, or an array of one of the two";
      case ACTORS -> "let it return an enum or String, or an array of one of the two";
      case EVENTS, GROUPS, GUARDS ->
          member.isSingle() ? "let it return String" : "let it return String or String[]";
    };
  }

  private static Finding finding(Misfit misfit, String what, String fix) {
    return new Finding(Check.TYPED_REFERENCE, misfit.origin(), what, List.of(), Fix.open(fix));
  }
}
