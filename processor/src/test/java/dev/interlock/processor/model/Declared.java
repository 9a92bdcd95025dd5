package dev.interlock.processor.model;

import dev.interlock.processor.declaration.Deprecation;
import dev.interlock.processor.declaration.EnumName;
import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.RuleDeclaration;
import dev.interlock.processor.declaration.RuleKind;
import dev.interlock.processor.declaration.Spelling;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.TransitionDeclaration;
import dev.interlock.processor.declaration.Visibility;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Builds a declaration by hand, without a compiler: constants in the order in which they are first
 * mentioned, each with transitions in the order in which they are added.
 */
public final class Declared {

  private final Map<String, Constant> constants = new LinkedHashMap<>();
  private final List<String> actors = new ArrayList<>();

  /** A constant under construction. */
  public static final class Constant {

    private final String name;
    private boolean initial;
    private boolean terminal;
    private boolean sentinel;
    private final List<Reference> groups = new ArrayList<>();
    private final List<RuleDeclaration> rules = new ArrayList<>();
    private final List<TransitionDeclaration> transitions = new ArrayList<>();

    private Constant(String name) {
      this.name = name;
    }

    private Origin origin() {
      return Origin.ofConstant(name);
    }

    public Constant initial() {
      initial = true;
      return this;
    }

    public Constant terminal() {
      terminal = true;
      return this;
    }

    public Constant sentinel() {
      sentinel = true;
      return this;
    }

    public Constant in(String... names) {
      groups.addAll(references(origin().annotation("State", 0).member("in"), names));
      return this;
    }

    public Constant rule(RuleKind kind, String... names) {
      Origin origin = origin().annotation("State", 0).member(kind.member());
      rules.add(new RuleDeclaration(kind, references(origin, names), "@State", origin));
      return this;
    }

    /** Adds a transition; members are written {@code on=a,b from=* except=X by=U guard=g}. */
    public Constant transition(String members) {
      Origin origin = origin().annotation("Transition", transitions.size());
      Map<String, List<Reference>> values = new LinkedHashMap<>();
      Stream.of(members.split(" ", -1))
          .map(member -> member.split("=", 2))
          .forEach(
              parts ->
                  values.put(
                      parts[0], references(origin.member(parts[0]), parts[1].split(",", -1))));
      transitions.add(
          new TransitionDeclaration(
              values.getOrDefault("on", List.of()),
              values.getOrDefault("from", List.of()),
              values.getOrDefault("to", List.of()),
              values.getOrDefault("except", List.of()),
              values.getOrDefault("by", List.of()),
              values.getOrDefault("guard", List.of()).stream().findFirst(),
              "@Transition(" + members + ")",
              origin));
      return this;
    }

    private StateDeclaration declaration() {
      return new StateDeclaration(
          name,
          Deprecation.NONE,
          initial,
          terminal,
          sentinel,
          List.of(),
          groups,
          rules,
          transitions,
          List.of(),
          List.of());
    }
  }

  private static List<Reference> references(Origin origin, String... names) {
    List<Reference> references = new ArrayList<>();
    for (String name : names) {
      references.add(new Reference(name, Spelling.STRING, origin.item(references.size())));
    }
    return references;
  }

  /** Returns a constant to be built on; the first mention adds it. */
  public Constant state(String name) {
    return constants.computeIfAbsent(name, Constant::new);
  }

  /** Lists actors. */
  public Declared actors(String... names) {
    actors.addAll(List.of(names));
    return this;
  }

  /** Returns the machine that is declared. */
  public Machine machine() {
    return Resolver.resolve(
        new MachineDeclaration(
            new EnumName("", List.of("Machine")),
            Visibility.PACKAGE,
            Deprecation.NONE,
            "",
            references(Origin.ofEnum(), actors.toArray(String[]::new)),
            Optional.empty(),
            true,
            true,
            false,
            constants.values().stream().map(Constant::declaration).toList(),
            List.of(),
            Set.of()));
  }
}
