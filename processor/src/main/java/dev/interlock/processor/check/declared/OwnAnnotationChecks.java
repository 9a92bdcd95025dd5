package dev.interlock.processor.check.declared;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Misfit;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.model.Machine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * typed-reference: can the user's own annotations be read? One finding for each element, at its
 * first use.
 */
public final class OwnAnnotationChecks {

  private OwnAnnotationChecks() {}

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
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

  /** Returns the finding on one annotation. */
  public static Finding finding(Misfit misfit, Machine machine) {
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
        Sentence.of(
            "@{annotation} carries more than one @State or @Transition, so it means neither.",
            misfit.annotation()),
        Way.open("let each annotation of yours carry exactly one of the two"));
  }

  private static Finding indirect(Misfit.Indirect misfit) {
    String meant = misfit.meant().simpleName();
    return finding(
        misfit,
        Sentence.of(
            "@{annotation} carries @{carried}, but only an annotation that carries @{meant} itself is"
                + " read.",
            misfit.annotation(),
            misfit.carried(),
            meant),
        Way.open("let @{annotation} carry @{meant} itself", misfit.annotation(), meant));
  }

  private static Finding foreign(Misfit.Foreign misfit, String machine) {
    String constant = misfit.origin().constant();
    String carrier = constant.isEmpty() ? machine : constant;
    return finding(
        misfit,
        Sentence.of(
            "@{annotation} on {carrier} is {type}, which is not dev.interlock.{annotation}, so it declares"
                + " nothing here.",
            misfit.annotation(),
            carrier,
            misfit.qualifiedName()),
        Way.open("import dev.interlock.{annotation} instead", misfit.annotation()));
  }

  private static Finding element(Misfit.OfElement misfit, String states) {
    AnnotationMember member = misfit.member();
    return misfit instanceof Misfit.Misspelt
        ? finding(
            misfit,
            Sentence.of(
                "The element '{element}' of @{annotation} means nothing; did you mean {member}()?",
                misfit.element(),
                misfit.annotation(),
                member),
            Way.open("rename it to {member}()", member))
        : finding(
            misfit,
            Sentence.of(
                "The element '{element}' of @{annotation} can't {purpose}.",
                misfit.element(),
                misfit.annotation(),
                purpose(member, states)),
            Way.open(mended(member, states)));
  }

  private static Sentence purpose(AnnotationMember member, String states) {
    return switch (member.content()) {
      case FLAG -> Sentence.of("say yes or no");
      case STATES, STATES_OR_GROUPS, SOURCES -> Sentence.of("name a state of {enum}", states);
      case ACTORS -> Sentence.of("name an actor");
      case EVENTS -> Sentence.of("name an event");
      case GROUPS -> Sentence.of("name a group");
      case FORMER_NAMES -> Sentence.of("give a former name");
      case GUARDS -> Sentence.of("name a guard");
    };
  }

  private static Sentence mended(AnnotationMember member, String states) {
    return switch (member.content()) {
      case FLAG -> Sentence.of("let it return boolean");
      case STATES, STATES_OR_GROUPS, SOURCES ->
          Sentence.of("let it return {enum} or String, or an array of one of the two", states);
      case ACTORS -> Sentence.of("let it return an enum or String, or an array of one of the two");
      case EVENTS ->
          Sentence.of("let it return an enum of events or String, or an array of one of the two");
      case GROUPS, FORMER_NAMES, GUARDS ->
          Sentence.of(
              member.isSingle() ? "let it return String" : "let it return String or String[]");
    };
  }

  private static Finding finding(Misfit misfit, Sentence what, Way way) {
    return new Finding(Check.TYPED_REFERENCE, misfit.origin(), what, Fix.of(way));
  }
}
