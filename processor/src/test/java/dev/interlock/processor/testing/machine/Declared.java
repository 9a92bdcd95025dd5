package dev.interlock.processor.testing.machine;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Deprecation;
import dev.interlock.processor.declaration.EnumName;
import dev.interlock.processor.declaration.GivenType;
import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.MachineMember;
import dev.interlock.processor.declaration.Meaning;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.RuleDeclaration;
import dev.interlock.processor.declaration.Silencing;
import dev.interlock.processor.declaration.Spelling;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.Subject;
import dev.interlock.processor.declaration.SuperInterface;
import dev.interlock.processor.declaration.TransitionDeclaration;
import dev.interlock.processor.declaration.Visibility;
import dev.interlock.processor.declaration.Written;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Resolver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds a declaration by hand, without a compiler: constants in the order in which they are first
 * mentioned, each with transitions in the order in which they are added.
 */
public final class Declared {

  private final Map<String, Constant> constants = new LinkedHashMap<>();
  private final List<String> actors = new ArrayList<>();
  private Optional<GivenType> events = Optional.empty();
  private final List<String> interfaces = new ArrayList<>();
  private boolean java = true;
  private final List<String> ignores = new ArrayList<>();

  /** A constant under construction. */
  public static final class Constant {

    private final String name;
    private final List<Origin> flags = new ArrayList<>();
    private final List<Reference> groups = new ArrayList<>();
    private final List<Reference> formerly = new ArrayList<>();
    private final List<Reference> ignores = new ArrayList<>();
    private final List<RuleDeclaration> rules = new ArrayList<>();
    private final List<TransitionDeclaration> transitions = new ArrayList<>();

    private Constant(String name) {
      this.name = name;
    }

    private Origin origin() {
      return Origin.ofConstant(name);
    }

    public Constant initial() {
      return flag(AnnotationMember.INITIAL);
    }

    public Constant terminal() {
      return flag(AnnotationMember.TERMINAL);
    }

    public Constant sentinel() {
      return flag(AnnotationMember.SENTINEL);
    }

    private Constant flag(AnnotationMember flag) {
      flags.add(flag.in(state()));
      return this;
    }

    private Origin state() {
      return origin().annotation(Origin.STATE, 0);
    }

    public Constant in(String... names) {
      groups.addAll(references(AnnotationMember.IN.in(state()), names));
      return this;
    }

    public Constant formerly(String... names) {
      formerly.addAll(references(AnnotationMember.FORMERLY.in(state()), names));
      return this;
    }

    public Constant ignores(String... events) {
      ignores.addAll(references(AnnotationMember.IGNORES.in(state()), events));
      return this;
    }

    public Constant rule(AnnotationMember member, String... names) {
      Origin origin = member.in(state());
      rules.add(new RuleDeclaration(member, references(origin, names), "@State", origin));
      return this;
    }

    /** Adds a transition; members are written {@code on=a,b from=* except=X by=U guard=g}. */
    public Constant transition(String members) {
      Origin origin = origin().annotation(Origin.TRANSITION, transitions.size());
      Map<String, String[]> values =
          Stream.of(members.split(" ", -1))
              .map(member -> member.split("=", 2))
              .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1].split(",", -1)));
      Written written =
          Written.of(
              Meaning.TRANSITION,
              member ->
                  references(
                      member.in(origin), values.getOrDefault(member.member(), new String[0])));
      transitions.add(new TransitionDeclaration(written, "@Transition(" + members + ")", origin));
      return this;
    }

    private StateDeclaration declaration() {
      return new StateDeclaration(
          name,
          Deprecation.NONE,
          flags,
          rules,
          transitions,
          List.of(),
          List.of(),
          new Written(
              Map.of(
                  AnnotationMember.IN, groups,
                  AnnotationMember.FORMERLY, formerly,
                  AnnotationMember.IGNORES, ignores)));
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

  /** Names interfaces that the enum implements. */
  public Declared implementing(String... names) {
    interfaces.addAll(List.of(names));
    return this;
  }

  /** Has the enum written in Kotlin. */
  public Declared inKotlin() {
    java = false;
    return this;
  }

  /** Lists events that every state ignores that has no transition on them. */
  public Declared ignores(String... events) {
    ignores.addAll(List.of(events));
    return this;
  }

  /** Lists events, by an enum. */
  public Declared events(String... constants) {
    EnumName name = new EnumName("", List.of("Event"));
    events =
        Optional.of(
            new GivenType(
                name,
                GivenType.Kind.PACKAGE,
                Deprecation.NONE,
                new TreeSet<>(List.of(constants)),
                MachineMember.EVENT_TYPE));
    return this;
  }

  /** Returns the machine that is declared. */
  public Machine machine() {
    EnumName name = new EnumName("", List.of("Machine"));
    return Resolver.resolve(
        new MachineDeclaration(
            new Subject(
                name,
                Visibility.PACKAGE,
                Deprecation.NONE,
                java,
                interfaces.stream().map(each -> new SuperInterface(each, true)).toList(),
                List.of()),
            name,
            new Silencing(List.of(), Set.of()),
            "",
            references(Origin.ofEnum(), actors.toArray(String[]::new)),
            Optional.empty(),
            events,
            references(MachineMember.IGNORES.origin(), ignores.toArray(String[]::new)),
            Set.of(MachineMember.TYPED, MachineMember.MACHINE),
            constants.values().stream().map(Constant::declaration).toList()));
  }
}
