package dev.interlock.processor.declaration;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A machine as it was written: names aren't resolved and nothing is checked yet.
 *
 * @param subject the enum whose values the generated code takes
 * @param carrier the enum that holds the annotations, and in whose package and after whose name
 *     types are generated; as yet always the subject
 * @param silencing which checks are silenced in all of it
 * @param stripPrefix the prefix that the constants' short names leave out, empty for none
 * @param actors the actors that {@code @StateMachine} lists, by name or by their enum; empty if it
 *     lists none
 * @param actorType the enum that lists the actors
 * @param eventType the enum that lists the events
 * @param ignores the events that each state ignores that has no transition on them
 * @param flags the flags that {@code @StateMachine} sets
 * @param constants all constants, in the order of the enum
 */
public record MachineDeclaration(
    Subject subject,
    EnumName carrier,
    Silencing silencing,
    String stripPrefix,
    List<Reference> actors,
    Optional<GivenType> actorType,
    Optional<GivenType> eventType,
    List<Reference> ignores,
    Set<MachineMember> flags,
    List<StateDeclaration> constants) {

  public MachineDeclaration {
    actors = List.copyOf(actors);
    ignores = List.copyOf(ignores);
    flags = Set.copyOf(flags);
    constants = List.copyOf(constants);
  }

  /** Returns the enum that generated code names the actors by; empty if it has to be generated. */
  public Optional<GivenType> namedActors() {
    return actorType.filter(GivenType::canBeNamed);
  }

  /** Returns the enum that generated code names the events by; empty if it has to be generated. */
  public Optional<GivenType> namedEvents() {
    return eventType.filter(GivenType::canBeNamed);
  }

  /** Returns the enum that says which events there are, whether it can be named or not. */
  public Optional<GivenType> knownEvents() {
    return eventType.filter(type -> type.kind() != GivenType.Kind.NO_ENUM);
  }

  /** Returns whether a name means an event: any one does where no enum lists them. */
  public boolean isEvent(String written) {
    return knownEvents().map(type -> type.constantOf(written).isPresent()).orElse(true);
  }

  /** Returns the event that a name means, by its method's name. */
  public String eventOf(String written) {
    return knownEvents()
        .flatMap(type -> type.constantOf(written).map(type::methodOf))
        .orElse(written);
  }

  /** Returns whether the states are generated as types. */
  public boolean typed() {
    return flags.contains(MachineMember.TYPED);
  }

  /** Returns whether the machine is generated: hooks are nothing without it. */
  public boolean machine() {
    return flags.contains(MachineMember.MACHINE) || hooks();
  }

  /** Returns whether the machine calls hooks. */
  public boolean hooks() {
    return flags.contains(MachineMember.HOOKS);
  }

  /** Returns whether anything is generated, rather than only checked. */
  public boolean isGenerated() {
    return !flags.contains(MachineMember.CHECK_ONLY);
  }

  /** Returns whether what is generated may be public, as far as the enum is. */
  public boolean mayBePublic() {
    return !flags.contains(MachineMember.PACKAGE_PRIVATE);
  }
}
