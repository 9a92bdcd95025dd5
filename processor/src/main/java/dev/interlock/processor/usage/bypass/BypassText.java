package dev.interlock.processor.usage.bypass;

import com.sun.source.util.TreePath;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.model.State;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.UsedMachine;
import dev.interlock.processor.usage.bypass.source.Around;
import dev.interlock.processor.usage.bypass.source.Owner;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How messages say what comes to a field without a move.
 *
 * @param body where it comes there
 * @param site how it comes there
 * @param machine the machine whose states the field has
 */
record BypassText(Body body, Site site, UsedMachine machine) {

  /** The field as messages call it: {@code Order.status}. */
  private String field() {
    return Owner.of(site.field()).getSimpleName() + "." + site.field().getSimpleName();
  }

  /** Returns what is wrong where the life of an object doesn't begin as it may. */
  Sentence begins(List<Culprit> wrong) {
    return Sentence.of("{field} begins with {state}, which isn't initial.", field(), states(wrong));
  }

  /** Returns what is wrong where a method puts into the field what it is given. */
  Sentence sets(Culprit parameter) {
    String method = Around.named(parameter.value());
    String setter =
        Lombok.setter(site.value())
            .map(each -> each.name() + ", which makes " + method + ",")
            .orElse(method);
    return Sentence.of("{method} sets {field} to whatever it is given.", setter, field());
  }

  /** Returns what is wrong where the field becomes what was read. */
  Sentence says(Culprit read) {
    return Sentence.of(
        "{field} is set to what {expression} says, without a move.",
        field(),
        BypassFixes.text(read.value(), body));
  }

  /** Returns what is wrong where the field becomes one of some constants. */
  Sentence becomes(List<Culprit> wrong) {
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
            field(),
            states(wrong))
        : Sentence.of(
            "{field} is set to {state} without a move; only {sources} may become that.",
            field(),
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

  /** Returns with which states a life may begin. */
  List<Note> initial() {
    return List.of(
        Note.of("initial", machine.machine().lifecycle().stream().filter(State::initial).toList()));
  }

  /** Returns where values are written, if that isn't in the line where they come to the field. */
  List<Note> values(List<Culprit> wrong) {
    long own = line(site.value());
    return wrong.stream()
        .map(Culprit::value)
        .filter(each -> line(each) != own)
        .map(each -> Sentence.of("{text}, line {line}", BypassFixes.text(each, body), line(each)))
        .map(each -> Note.of("value", each))
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

  /** Returns a way that is now open and that nobody has declared. */
  List<Note> open() {
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
