package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.EnumName;
import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.model.Machine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the names in what is to be generated that stand for two things. */
final class Clashes {

  private final Machine machine;
  private final Erasure erasure;
  private final List<Clash> same = new ArrayList<>();
  private final List<Clash> hiding = new ArrayList<>();

  private Clashes(Machine machine) {
    this.machine = machine;
    this.erasure = new Erasure(machine);
  }

  /** Returns the clashes within each type; two types are found to be one when they are written. */
  static List<Clash> in(Machine machine, List<TypePlan> types) {
    Clashes clashes = new Clashes(machine);
    Set<String> unpackaged = clashes.unpackaged(types);
    for (TypePlan type : types) {
      clashes.within(type, unpackaged);
    }
    return Stream.concat(clashes.same.stream(), clashes.hiding.stream()).toList();
  }

  /**
   * The members of the types within count as the outer type's: each state has nearly the same
   * methods, and so has each view of a machine. In each type what every machine has comes first.
   */
  private void within(TypePlan type, Set<String> unpackaged) {
    Map<List<Object>, Cause> first = new HashMap<>();
    // A type can't be called like the one around it.
    first.put(key(new TypePlan(type.role(), type.name(), Cause.MACHINE, List.of())), Cause.MACHINE);
    List<MemberPlan> members =
        all(type).sorted(Comparator.comparing((MemberPlan each) -> each.cause().kind())).toList();
    for (MemberPlan member : members) {
      Cause earlier = first.putIfAbsent(key(member), member.cause());
      if (earlier != null && !earlier.equals(member.cause())) {
        same.add(clash(type, member, earlier, Optional.empty()));
      } else if (hides(type, member)
          && unpackaged.contains(member.name())
          && !member.name().equals(type.name())) {
        hiding.add(clash(type, member, Cause.MACHINE, Optional.of(member.name())));
      }
    }
  }

  private static Stream<MemberPlan> all(TypePlan type) {
    return type.members().stream()
        .flatMap(
            member ->
                member instanceof TypePlan within
                    ? Stream.concat(Stream.of(within), membersBeside(within))
                    : Stream.of(member));
  }

  /** An actor is no state: what it has is in no state's way. */
  private static Stream<MemberPlan> membersBeside(TypePlan within) {
    return switch (within.role()) {
      case ACTOR, SEVERAL_ACTORS -> Stream.empty();
      default -> all(within);
    };
  }

  private Clash clash(TypePlan type, MemberPlan member, Cause earlier, Optional<String> hides) {
    String list =
        member instanceof MethodPlan method
            ? "(" + String.join(", ", erasure.of(method)) + ")"
            : "";
    String text = type.name() + "." + member.name() + list;
    return new Clash(type, text, member.cause(), earlier, hides);
  }

  /** What no two members of one type may share. */
  private List<Object> key(MemberPlan member) {
    if (member instanceof MethodPlan method) {
      return List.of(MethodPlan.class, method.name(), erasure.of(method));
    }
    // A type's file is found by its name, on some systems whatever the case of letters.
    return member instanceof TypePlan
        ? List.of(TypePlan.class, member.name().toLowerCase(Locale.ROOT))
        : List.of(ConstantPlan.class, member.name());
  }

  /** In the enums of events and actors, nothing is named that a constant could hide. */
  private static boolean hides(TypePlan type, MemberPlan member) {
    return member instanceof TypePlan
        || (member instanceof ConstantPlan && type.role() == TypePlan.Role.TYPED);
  }

  /**
   * The types that generated code must name and that have no other name: in a package, a type is
   * named with that where a member has its name.
   */
  private Set<String> unpackaged(List<TypePlan> types) {
    Set<String> names = new HashSet<>();
    MachineDeclaration declaration = machine.declaration();
    EnumName subject = declaration.subject().name();
    if (subject.packageName().isEmpty()) {
      names.add(subject.simpleNames().get(0));
    }
    if (declaration.carrier().packageName().isEmpty()) {
      names.addAll(types.stream().map(TypePlan::name).collect(Collectors.toSet()));
    }
    Stream.of(declaration.namedActors(), declaration.namedEvents())
        .flatMap(Optional::stream)
        .filter(given -> given.name().packageName().isEmpty())
        .forEach(given -> names.add(given.name().simpleNames().get(0)));
    return names;
  }
}
