package dev.interlock.processor.read;

import dev.interlock.processor.model.Misfit;
import dev.interlock.processor.model.Reference;
import dev.interlock.processor.model.RuleDeclaration;
import dev.interlock.processor.model.RuleKind;
import dev.interlock.processor.model.StateDeclaration;
import dev.interlock.processor.model.TransitionDeclaration;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads a constant of an annotated enum. */
final class ConstantReader {

  private static final List<String> TRANSITION_MEMBERS =
      List.of("on", "from", "to", "except", "by", "guard");

  private ConstantReader() {}

  /** Returns what a constant's annotations declare. */
  static StateDeclaration read(Element constant, TypeElement machine) {
    List<Misfit> misfits = new ArrayList<>();
    List<Use> states = new ArrayList<>();
    List<Use> transitions = new ArrayList<>();
    for (Use use : Use.on(constant)) {
      List<Misfit> unfit = use.misfits(machine);
      misfits.addAll(unfit);
      if (unfit.isEmpty()) {
        (use.meaning().transition() ? transitions : states).add(use);
      }
    }
    return new StateDeclaration(
        constant.getSimpleName().toString(),
        Types.deprecation(constant),
        states.stream().anyMatch(state -> state.isTrue("initial")),
        states.stream().anyMatch(state -> state.isTrue("terminal")),
        states.stream().anyMatch(state -> state.isTrue("sentinel")),
        states.stream().flatMap(state -> state.names("in").stream()).toList(),
        rules(states),
        transitions.stream().map(ConstantReader::transition).toList(),
        misfits,
        Silenced.on(constant));
  }

  private static List<RuleDeclaration> rules(List<Use> states) {
    List<RuleDeclaration> rules = new ArrayList<>();
    for (RuleKind kind : RuleKind.values()) {
      for (Use state : states) {
        List<Reference> names = state.names(kind.member());
        if (!names.isEmpty()) {
          String text = state.text(List.of(kind.member()));
          rules.add(new RuleDeclaration(kind, names, text, state.origin().member(kind.member())));
        }
      }
    }
    return rules;
  }

  private static TransitionDeclaration transition(Use use) {
    return new TransitionDeclaration(
        use.names("on"),
        use.names("from"),
        use.names("to"),
        use.names("except"),
        use.names("by"),
        use.names("guard").stream().filter(guard -> !guard.name().isEmpty()).findFirst(),
        use.text(TRANSITION_MEMBERS),
        use.origin());
  }
}
