package dev.interlock.processor.read;

import dev.interlock.processor.declaration.Misfit;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.RuleDeclaration;
import dev.interlock.processor.declaration.RuleKind;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.TransitionDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Reads a constant of an annotated enum. */
final class ConstantReader {

  private static final List<String> FLAGS = List.of("initial", "terminal", "sentinel");

  private ConstantReader() {}

  /**
   * Returns what a constant's annotations declare. One that can't be read declares no transition
   * and no rule; but the state's flags and groups are taken from it as far as they go, so that
   * nothing else is called wrong for the lack of them.
   */
  static StateDeclaration read(Element constant, Namesakes namesakes) {
    List<Misfit> misfits = new ArrayList<>(Strays.on(constant, namesakes));
    List<Use> states = new ArrayList<>();
    List<Use> ruling = new ArrayList<>();
    List<Use> transitions = new ArrayList<>();
    for (Use use : Use.on(constant)) {
      List<Misfit> unfit = use.misfits();
      misfits.addAll(unfit);
      if (!use.meaning().transition()) {
        states.add(use);
      }
      if (unfit.isEmpty()) {
        (use.meaning().transition() ? transitions : ruling).add(use);
      }
    }
    return new StateDeclaration(
        constant.getSimpleName().toString(),
        Types.deprecation(constant),
        states.stream().anyMatch(state -> state.isTrue("initial")),
        states.stream().anyMatch(state -> state.isTrue("terminal")),
        states.stream().anyMatch(state -> state.isTrue("sentinel")),
        FLAGS.stream().flatMap(flag -> states.stream().flatMap(each -> set(each, flag))).toList(),
        states.stream().flatMap(state -> state.names("in").stream()).toList(),
        rules(ruling),
        transitions.stream().map(ConstantReader::transition).toList(),
        misfits,
        Silenced.on(constant));
  }

  private static Stream<Origin> set(Use use, String flag) {
    return use.isTrue(flag) ? Stream.of(use.origin(flag)) : Stream.empty();
  }

  private static List<RuleDeclaration> rules(List<Use> uses) {
    List<RuleDeclaration> rules = new ArrayList<>();
    for (RuleKind kind : RuleKind.values()) {
      for (Use use : uses) {
        List<Reference> names = use.names(kind.member());
        if (!names.isEmpty()) {
          rules.add(new RuleDeclaration(kind, names, use.text(), use.origin(kind.member())));
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
        use.text(),
        use.origin());
  }
}
