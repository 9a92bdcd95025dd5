package dev.interlock.processor.model;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.Meaning;
import dev.interlock.processor.declaration.Misfit;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.RuleDeclaration;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.TransitionDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Decides what may be said where, and what is wrong with the rest. Nothing else decides it. */
final class Faults {

  private final Namespace namespace;
  private final Set<String> actors;
  private final Predicate<String> events;

  Faults(Namespace namespace, Set<String> actors, Predicate<String> events) {
    this.events = events;
    this.namespace = namespace;
    this.actors = actors;
  }

  /** Returns what is wrong with the enum as a whole. */
  List<Fault> of(MachineDeclaration declaration) {
    if (namespace.lifecycle().isEmpty()) {
      return List.of(new Fault.NoState());
    }
    Stream<Fault> initial =
        declaration.constants().stream().anyMatch(Faults::mayBeInitial)
            ? Stream.empty()
            : Stream.of(new Fault.NoInitial());
    return Stream.concat(initial, ofIgnored(declaration.ignores())).toList();
  }

  private Stream<Fault> ofIgnored(List<Reference> ignores) {
    return Mention.in(AnnotationMember.IGNORES, ignores).flatMap(this::of);
  }

  /** What can't be read may have been meant to say so; that a sentinel does is a fault itself. */
  private static boolean mayBeInitial(StateDeclaration constant) {
    return constant.initial() || constant.misfits().stream().anyMatch(Misfit::mayBeInitial);
  }

  /** Returns what is wrong with a constant's flags and groups. */
  List<Fault> of(StateDeclaration constant) {
    boolean inLifecycle =
        constant.initial()
            || constant.terminal()
            || !constant.groups().isEmpty()
            || !constant.ignores().isEmpty();
    return constant.sentinel() && inLifecycle
        ? List.of(new Fault.SentinelInLifecycle(constant))
        : ofIgnored(constant.ignores()).toList();
  }

  /** Returns what is wrong with the names of a rule. */
  List<Fault> of(RuleDeclaration rule) {
    return Mention.in(rule.member(), rule.names()).flatMap(this::of).toList();
  }

  /** Returns what is wrong with a transition: with its ends, then with its names. */
  List<Fault> of(StateDeclaration constant, TransitionDeclaration transition) {
    Stream<Fault> names =
        AnnotationMember.of(Meaning.TRANSITION).stream()
            .flatMap(member -> Mention.in(member, transition.written().names(member)))
            .flatMap(this::of);
    return Stream.concat(ofEnds(constant, transition), names).toList();
  }

  private Stream<Fault> ofEnds(StateDeclaration constant, TransitionDeclaration transition) {
    if (!transition.hasOneEnd()) {
      return Stream.of(
          transition.to().isEmpty()
              ? new Fault.NoEnd(constant, transition)
              : new Fault.TwoEnds(constant, transition));
    }
    Stream<Fault> sentinel =
        constant.sentinel()
            ? Stream.of(new Fault.SentinelTransition(constant, transition))
            : Stream.empty();
    return exceptsFromNothing(transition)
        ? Stream.concat(sentinel, Stream.of(new Fault.ExceptionFromNothing(constant, transition)))
        : sentinel;
  }

  /** Not so where a name is wrong: it may have been meant to be a group's. */
  private boolean exceptsFromNothing(TransitionDeclaration transition) {
    return !transition.except().isEmpty()
        && transition.from().stream().allMatch(from -> namespace.find(from.name()).isPresent());
  }

  /** Returns what is wrong with a name; nothing if it means something where it stands. */
  private Stream<Fault> of(Mention mention) {
    Optional<? extends Fault> fault =
        switch (mention.member().content()) {
          case STATES, STATES_OR_GROUPS, SOURCES -> ofState(mention);
          case ACTORS ->
              actors.contains(mention.reference().name())
                  ? Optional.empty()
                  : Optional.of(new Fault.UnknownActor(mention));
          case EVENTS ->
              events.test(mention.reference().name())
                  ? Optional.empty()
                  : Optional.of(new Fault.UnknownEvent(mention));
          case FLAG, GROUPS, FORMER_NAMES, GUARDS -> Optional.empty();
        };
    return fault.<Fault>map(each -> each).stream();
  }

  private Optional<? extends Fault> ofState(Mention mention) {
    AnnotationMember.Content content = mention.member().content();
    Reference reference = mention.reference();
    Optional<Group> group = namespace.findGroup(reference.name());
    Optional<State> state = namespace.find(reference.name());
    if (reference.isAny() && content.takesAny()) {
      return Optional.empty();
    }
    if (group.isPresent()) {
      return group
          .filter(each -> !content.takesGroups())
          .map(each -> new Fault.MisplacedGroup(mention, each));
    }
    if (state.isPresent()) {
      return state.filter(State::sentinel).map(each -> new Fault.NamedSentinel(mention, each));
    }
    List<String> meant = namespace.meant(reference.name());
    boolean any = reference.isAny() || meant.equals(List.of(Reference.ANY));
    return Optional.of(
        any && !content.takesAny()
            ? new Fault.MisplacedAny(mention)
            : new Fault.UnknownState(mention, meant));
  }
}
