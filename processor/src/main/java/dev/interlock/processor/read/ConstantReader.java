package dev.interlock.processor.read;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Meaning;
import dev.interlock.processor.declaration.Misfit;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.RuleDeclaration;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.TransitionDeclaration;
import dev.interlock.processor.declaration.Written;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** Reads a constant of an annotated enum. */
final class ConstantReader {

  private ConstantReader() {}

  /**
   * Returns what a constant's annotations declare. One that can't be read declares no transition
   * and no rule; but the state's flags and groups are taken from it as far as they go, so that
   * nothing else is called wrong for the lack of them.
   */
  static StateDeclaration read(
      Element constant, List<DeclaringAnnotation> declaring, Namesakes namesakes) {
    List<Misfit> misfits = new ArrayList<>(Strays.on(constant, namesakes));
    List<DeclaringAnnotation> states = new ArrayList<>();
    List<DeclaringAnnotation> ruling = new ArrayList<>();
    List<DeclaringAnnotation> transitions = new ArrayList<>();
    for (DeclaringAnnotation each : declaring) {
      boolean transition = each.type().meaning() == Meaning.TRANSITION;
      List<Misfit> unfit = each.misfits();
      misfits.addAll(unfit);
      if (!transition) {
        states.add(each);
      }
      if (unfit.isEmpty()) {
        (transition ? transitions : ruling).add(each);
      }
    }
    return new StateDeclaration(
        constant.getSimpleName().toString(),
        Types.deprecation(constant),
        flags(states),
        rules(ruling),
        transitions.stream().map(ConstantReader::transition).toList(),
        misfits,
        Silenced.on(constant),
        Written.of(
            Meaning.STATE,
            member -> states.stream().flatMap(state -> state.names(member).stream()).toList()));
  }

  private static List<Origin> flags(List<DeclaringAnnotation> states) {
    return AnnotationMember.of(Meaning.STATE).stream()
        .filter(AnnotationMember::isFlag)
        .flatMap(
            flag ->
                states.stream()
                    .filter(state -> state.isTrue(flag))
                    .map(state -> state.origin(flag)))
        .toList();
  }

  private static List<RuleDeclaration> rules(List<DeclaringAnnotation> states) {
    List<RuleDeclaration> rules = new ArrayList<>();
    for (AnnotationMember member : AnnotationMember.of(Meaning.STATE)) {
      for (DeclaringAnnotation state : states) {
        List<Reference> names = member.isRule() ? state.names(member) : List.of();
        if (!names.isEmpty()) {
          rules.add(new RuleDeclaration(member, names, state.text(), state.origin(member)));
        }
      }
    }
    return rules;
  }

  private static TransitionDeclaration transition(DeclaringAnnotation annotation) {
    Written written = Written.of(Meaning.TRANSITION, annotation::names);
    return new TransitionDeclaration(written, annotation.text(), annotation.origin());
  }
}
