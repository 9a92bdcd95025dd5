package dev.interlock.processor.check.names;

import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.MachineMember;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.Limits;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import dev.interlock.processor.model.Weight;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** too-large: do its states and transitions make more than a compiler holds? */
public final class MoveSizeChecks {

  private static final Fix SPLIT = Fix.open("make several enums of the lifecycle");
  private static final Fix UNGUARDED =
      Fix.open("ask before the event is fired what these guards ask, or make several enums");

  private MoveSizeChecks() {}

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    return Stream.of(
            ofFlag(
                machine,
                List.of(MachineMember.TYPED),
                "the types of its states would have {number} methods, and can hold {limit}",
                Weight::ofTypedStates,
                Limits.TYPED_METHODS),
            ofFlag(
                machine,
                List.of(MachineMember.TYPED),
                "the types of its states would have to tell {number} sets of actors apart, and can {limit}",
                Weight::ofActorSets,
                Limits.ACTOR_SETS),
            ofFlag(
                machine,
                List.of(MachineMember.MACHINE, MachineMember.HOOKS),
                "its actors' views would have {number} methods, and can hold {limit}",
                Weight::ofViews,
                Limits.VIEW_METHODS),
            states(machine),
            guardedStates(machine),
            guarded(machine))
        .flatMap(Optional::stream)
        .toList();
  }

  /** What is there only where it is asked for can be left out. */
  private static Optional<Finding> ofFlag(
      Machine machine,
      List<MachineMember> flags,
      String words,
      ToIntFunction<Machine> weight,
      int limit) {
    List<MachineMember> asking =
        flags.stream().filter(machine.declaration().flags()::contains).toList();
    int number = asking.isEmpty() ? 0 : weight.applyAsInt(machine);
    if (number <= limit) {
      return Optional.empty();
    }
    String members =
        asking.stream().map(flag -> flag.member() + " = true").collect(Collectors.joining(" and "));
    List<Edit> edits = asking.stream().<Edit>map(flag -> new Edit.Remove(flag.origin())).toList();
    Way without = new Way(Sentence.of("remove {flags} from @StateMachine", members), edits);
    return Optional.of(
        found(
            machine,
            asking.get(0).origin(),
            Sentence.of(words, number, limit),
            Fix.of(without).or(Way.open("make several enums of the lifecycle"))));
  }

  private static Optional<Finding> states(Machine machine) {
    List<Origin> all = machine.states().stream().map(State::origin).toList();
    Sentence what =
        Sentence.of(
            "it has {number} constants, and an enum can hold {limit}", all.size(), Limits.STATES);
    return beyond(Limits.STATES, all, machine, what, SPLIT);
  }

  private static Optional<Finding> guardedStates(Machine machine) {
    List<Origin> first = Weight.guardedStates(machine).stream().map(Arc::origin).toList();
    Sentence what =
        Sentence.of(
            "{number} states have guarded transitions, and what is generated can hold {limit}",
            first.size(),
            Limits.GUARDED_STATES);
    return beyond(Limits.GUARDED_STATES, first, machine, what, UNGUARDED);
  }

  private static Optional<Finding> guarded(Machine machine) {
    List<Origin> choices =
        Weight.choices(machine, Limits.GUARDED).stream().map(Arc::origin).toList();
    Sentence what =
        Sentence.of(
            "its states choose among more guarded transitions than the {limit} that what is"
                + " generated can hold",
            Limits.GUARDED);
    return beyond(Limits.GUARDED, choices, machine, what, UNGUARDED);
  }

  /** The first that is too many is where it is said. */
  private static Optional<Finding> beyond(
      int limit, List<Origin> all, Machine machine, Sentence what, Fix fix) {
    return all.size() <= limit
        ? Optional.empty()
        : Optional.of(found(machine, all.get(limit), what, fix));
  }

  private static Finding found(Machine machine, Origin place, Sentence what, Fix fix) {
    return new Finding(
        Check.TOO_LARGE,
        place,
        Sentence.of("{enum} is too large: {what}.", machine.carrier().nestedName(), what),
        fix);
  }
}
