package dev.interlock.processor.usage.bypass;

import com.sun.source.util.TreePath;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.model.State;
import dev.interlock.processor.usage.UsageFinding;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.SourceCode;
import dev.interlock.processor.usage.body.UsedMachine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** What is said of values that no move has made: one finding where they come to the field. */
final class BypassFindings {

  private final Body body;
  private final Verdicts verdicts;

  BypassFindings(Body body, Verdicts verdicts) {
    this.body = body;
    this.verdicts = verdicts;
  }

  /** Returns the findings about some values, those at one place in one. */
  List<UsageFinding> of(List<Culprit> wrong) {
    Map<Site, List<Culprit>> bySite = new LinkedHashMap<>();
    wrong.forEach(each -> bySite.computeIfAbsent(each.site(), site -> new ArrayList<>()).add(each));
    return bySite.entrySet().stream()
        .flatMap(each -> finding(each.getKey(), each.getValue()).stream())
        .toList();
  }

  private Optional<UsageFinding> finding(Site site, List<Culprit> wrong) {
    return machine(site.field().asType())
        .filter(machine -> machine.machine().declaration().isGenerated())
        .map(machine -> new UsageFinding(finding(site, wrong, machine), site.value()));
  }

  private Optional<UsedMachine> machine(TypeMirror type) {
    TypeMirror item = type;
    while (item instanceof ArrayType array) {
      item = array.getComponentType();
    }
    return body.compilation().machines().of(item);
  }

  private Finding finding(Site site, List<Culprit> wrong, UsedMachine machine) {
    BypassFixes fixes = new BypassFixes(body, site, machine);
    Optional<Culprit> parameter = first(wrong, Culprit.Kind.PARAMETER);
    Optional<Culprit> read = first(wrong, Culprit.Kind.READ);
    if (verdicts.isBirth(site)) {
      return finding(site, begins(site, wrong), initial(machine), fixes.begin(wrong));
    }
    if (parameter.isPresent()) {
      String setter =
          Lombok.setter(site.value())
              .map(each -> each.name() + ", which makes " + setter(parameter.get()) + ",")
              .orElseGet(() -> setter(parameter.get()));
      Sentence what =
          Sentence.of("{method} sets {field} to whatever it is given.", setter, name(site));
      return finding(
          site,
          what,
          undeclared(machine),
          fixes.ofSetter(setter(parameter.get()), parameter.get()));
    }
    if (read.isPresent()) {
      Sentence what =
          Sentence.of(
              "{field} is set to what {expression} says, without a move.",
              name(site),
              BypassFixes.text(read.get().value(), body));
      return finding(site, what, undeclared(machine), fixes.ofRead(read.get()));
    }
    return finding(site, constants(site, wrong, machine), values(site, wrong), fixes.of(wrong));
  }

  private static Optional<Culprit> first(List<Culprit> wrong, Culprit.Kind kind) {
    return wrong.stream().filter(each -> each.kind() == kind).findFirst();
  }

  private Finding finding(Site site, Sentence what, List<Note> notes, Fix fix) {
    return new Finding(
        Check.BYPASS, SourceCode.place(site.value(), body.compilation().trees()), what, notes, fix);
  }

  /** The field as messages call it: {@code Order.status}. */
  private static String name(Site site) {
    return Owner.of(site.field()).getSimpleName() + "." + site.field().getSimpleName();
  }

  private static String setter(Culprit parameter) {
    return Around.named(parameter.value());
  }

  private static Sentence begins(Site site, List<Culprit> wrong) {
    return Sentence.of(
        "{field} begins with {state}, which isn't initial.", name(site), states(wrong));
  }

  private static List<Note> initial(UsedMachine machine) {
    return List.of(
        Note.of("initial", machine.machine().lifecycle().stream().filter(State::initial).toList()));
  }

  private static Sentence constants(Site site, List<Culprit> wrong, UsedMachine machine) {
    MoveCalls calls = new MoveCalls(machine, "");
    List<State> sources =
        wrong.stream()
            .flatMap(each -> each.state().stream())
            .flatMap(each -> calls.sources(each).stream())
            .distinct()
            .toList();
    return sources.isEmpty()
        ? Sentence.of(
            "{field} is set to {state} without a move; no state may become that.",
            name(site),
            states(wrong))
        : Sentence.of(
            "{field} is set to {state} without a move; only {sources} may become that.",
            name(site),
            states(wrong),
            sources);
  }

  private static String states(List<Culprit> wrong) {
    return wrong.stream()
        .flatMap(each -> each.state().stream())
        .map(State::toString)
        .distinct()
        .collect(Collectors.joining(" or "));
  }

  /** Where the values are written, if that isn't in the line where they come to the field. */
  private List<Note> values(Site site, List<Culprit> wrong) {
    long own = line(site.value());
    return wrong.stream()
        .filter(each -> line(each.value()) != own)
        .map(
            each ->
                Note.of(
                    "value",
                    Sentence.of(
                        "{text}, line {line}",
                        BypassFixes.text(each.value(), body),
                        line(each.value()))))
        .toList();
  }

  private long line(TreePath path) {
    long start =
        body.compilation()
            .trees()
            .getSourcePositions()
            .getStartPosition(path.getCompilationUnit(), path.getLeaf());
    return start < 0 ? 0 : path.getCompilationUnit().getLineMap().getLineNumber(start);
  }

  /** A way that is now open and that nobody has declared. */
  private static List<Note> undeclared(UsedMachine machine) {
    List<State> states = machine.machine().lifecycle();
    MoveCalls calls = new MoveCalls(machine, "");
    return Stream.concat(
            states.stream().filter(State::terminal),
            states.stream().filter(each -> !each.terminal()))
        .flatMap(
            from ->
                states.stream()
                    .filter(to -> !to.equals(from) && !calls.sources(to).contains(from))
                    .map(to -> from + " -> " + to))
        .findFirst()
        .map(each -> Note.of("open now", each + ", for example, which no transition declares"))
        .stream()
        .toList();
  }
}
