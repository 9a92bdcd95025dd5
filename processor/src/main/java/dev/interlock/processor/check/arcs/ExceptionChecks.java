package dev.interlock.processor.check.arcs;

import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Quoted;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Namespace;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** idle-exception: does every exception take something away from a wildcard? */
public final class ExceptionChecks {

  private final Namespace namespace;

  private ExceptionChecks(Machine machine) {
    this.namespace = machine.namespace();
  }

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    ExceptionChecks checks = new ExceptionChecks(machine);
    return SoundTransitions.of(machine).stream()
        .flatMap(owned -> checks.idle(owned).stream())
        .toList();
  }

  private List<Finding> idle(SoundTransitions.Owned owned) {
    Set<State> included = new LinkedHashSet<>();
    owned.transition().from().stream()
        .filter(item -> namespace.isWildcard(item.name()))
        .forEach(item -> included.addAll(namespace.expand(item.name(), owned.owner())));
    List<Finding> findings = new ArrayList<>();
    Set<State> left = new LinkedHashSet<>(included);
    for (Reference exception : owned.transition().except()) {
      if (!left.removeAll(namespace.expand(exception.name(), owned.owner()))) {
        findings.add(idle(exception, owned, included));
      }
    }
    return findings;
  }

  private Finding idle(Reference exception, SoundTransitions.Owned owned, Set<State> included) {
    return new Finding(
        Check.IDLE_EXCEPTION,
        exception.origin(),
        Sentence.of(
            "{exception} takes nothing away: {why}.",
            new Quoted(exception.name()),
            why(exception, owned, included)),
        List.of(
            Note.quoting("declared", owned.transition().text(), owned.transition().origin()),
            Note.of("included", included.isEmpty() ? "no state" : List.copyOf(included))),
        Fix.of(
            Ways.remove(
                Sentence.of("remove it from 'except'"), exception, owned.transition().except())));
  }

  private String why(Reference exception, SoundTransitions.Owned owned, Set<State> included) {
    if (namespace.expand(exception.name(), owned.owner()).stream().anyMatch(included::contains)) {
      return "it is left out already";
    }
    Optional<State> state = namespace.find(exception.name());
    if (state.filter(owned.owner()::equals).isPresent()) {
      return "no wildcard includes the transition's own target";
    }
    // A group does include its terminal members; only ANY leaves a state out for being terminal.
    boolean terminal = state.filter(State::terminal).isPresent();
    return terminal && owned.isFromAny()
        ? "no wildcard of the transition includes it, as it is terminal"
        : "no wildcard of the transition includes it";
  }
}
