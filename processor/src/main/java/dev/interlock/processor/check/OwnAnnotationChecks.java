package dev.interlock.processor.check;

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
final class OwnAnnotationChecks {

  private static final String SEVERAL =
      "@{annotation} carries more than one @State or @Transition, so it means neither.";
  private static final String CARRY_ONE =
      "let each annotation of yours carry exactly one of the two";
  private static final String INDIRECT =
      "@{annotation} carries @{carried}, but only an annotation that carries @{meant} itself is"
          + " read.";
  private static final String CARRY = "let @{annotation} carry @{meant} itself";
  private static final String FOREIGN =
      "@{annotation} on {carrier} is {type}, which is not dev.interlock.{annotation}, so it declares"
          + " nothing here.";
  private static final String IMPORT = "import dev.interlock.{annotation} instead";
  private static final String MISSPELT =
      "The element '{element}' of @{annotation} means nothing; did you mean {member}()?";
  private static final String RENAME = "rename it to {member}()";
  private static final String WRONG_TYPE =
      "The element '{element}' of @{annotation} can't {purpose}.";
  private static final String SAY = "say yes or no";
  private static final String RETURN_BOOLEAN = "let it return boolean";
  private static final String NAME_STATE = "name a state of {enum}";
  private static final String RETURN_STATE =
      "let it return {enum} or String, or an array of one of the two";
  private static final String NAME_ACTOR = "name an actor";
  private static final String RETURN_ACTOR =
      "let it return an enum or String, or an array of one of the two";
  private static final String NAME_EVENT = "name an event";
  private static final String NAME_GROUP = "name a group";
  private static final String RETURN_STRINGS = "let it return String or String[]";
  private static final String NAME_GUARD = "name a guard";
  private static final String RETURN_STRING = "let it return String";

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
    return finding(misfit, Sentence.of(SEVERAL, misfit.annotation()), Way.open(CARRY_ONE));
  }

  private static Finding indirect(Misfit.Indirect misfit) {
    String meant = misfit.meant().simpleName();
    return finding(
        misfit,
        Sentence.of(INDIRECT, misfit.annotation(), misfit.carried(), meant),
        Way.open(CARRY, misfit.annotation(), meant));
  }

  private static Finding foreign(Misfit.Foreign misfit, String machine) {
    String constant = misfit.origin().constant();
    String carrier = constant.isEmpty() ? machine : constant;
    return finding(
        misfit,
        Sentence.of(FOREIGN, misfit.annotation(), carrier, misfit.qualifiedName()),
        Way.open(IMPORT, misfit.annotation()));
  }

  private static Finding element(Misfit.OfElement misfit, String states) {
    AnnotationMember member = misfit.member();
    return misfit instanceof Misfit.Misspelt
        ? finding(
            misfit,
            Sentence.of(MISSPELT, misfit.element(), misfit.annotation(), member),
            Way.open(RENAME, member))
        : finding(
            misfit,
            Sentence.of(WRONG_TYPE, misfit.element(), misfit.annotation(), purpose(member, states)),
            Way.open(mended(member, states)));
  }

  private static Sentence purpose(AnnotationMember member, String states) {
    return switch (member.content()) {
      case FLAG -> Sentence.of(SAY);
      case STATES, STATES_OR_GROUPS, SOURCES -> Sentence.of(NAME_STATE, states);
      case ACTORS -> Sentence.of(NAME_ACTOR);
      case EVENTS -> Sentence.of(NAME_EVENT);
      case GROUPS -> Sentence.of(NAME_GROUP);
      case GUARDS -> Sentence.of(NAME_GUARD);
    };
  }

  private static Sentence mended(AnnotationMember member, String states) {
    return switch (member.content()) {
      case FLAG -> Sentence.of(RETURN_BOOLEAN);
      case STATES, STATES_OR_GROUPS, SOURCES -> Sentence.of(RETURN_STATE, states);
      case ACTORS -> Sentence.of(RETURN_ACTOR);
      case EVENTS, GROUPS, GUARDS ->
          Sentence.of(member.isSingle() ? RETURN_STRING : RETURN_STRINGS);
    };
  }

  private static Finding finding(Misfit misfit, Sentence what, Way way) {
    return new Finding(Check.TYPED_REFERENCE, misfit.origin(), what, Fix.of(way));
  }
}
