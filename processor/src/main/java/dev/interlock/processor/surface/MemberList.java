package dev.interlock.processor.surface;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects the members of one generated type, and knows what their parameters are called. */
final class MemberList {

  private static final String FIXED = "a generated member";

  private final Machine machine;
  private final TypeNames types;
  private final String type;
  private final List<Member> members = new ArrayList<>();

  MemberList(Machine machine, String type) {
    this.machine = machine;
    this.types = TypeNames.of(machine.name());
    this.type = type;
  }

  List<Member> members() {
    return List.copyOf(members);
  }

  String state() {
    return machine.name().simpleName();
  }

  String event() {
    return types.event();
  }

  String guards() {
    return types.guards();
  }

  String actor() {
    return machine
        .declaration()
        .namedActors()
        .map(given -> given.name().nestedName())
        .orElse(types.actor());
  }

  /** Adds a method that every machine has. */
  MemberList fixed(String name, String... parameters) {
    return add(Member.Kind.METHOD, name, List.of(parameters), FIXED, Origin.ofEnum());
  }

  /** Adds a type that every machine has. */
  MemberList fixedType(String name) {
    return add(Member.Kind.TYPE, name, List.of(), FIXED, Origin.ofEnum());
  }

  MemberList method(String name, List<String> parameters, String cause, Origin origin) {
    return add(Member.Kind.METHOD, name, parameters, cause, origin);
  }

  MemberList constant(String name, String cause, Origin origin) {
    return add(Member.Kind.CONSTANT, name, List.of(), cause, origin);
  }

  MemberList field(String name, String cause, Origin origin) {
    return add(Member.Kind.FIELD, name, List.of(), cause, origin);
  }

  MemberList type(String name, String cause, Origin origin) {
    return add(Member.Kind.TYPE, name, List.of(), cause, origin);
  }

  private MemberList add(
      Member.Kind kind, String name, List<String> parameters, String cause, Origin origin) {
    members.add(new Member(type, kind, name, parameters, cause, origin));
    return this;
  }

  /** Returns parameters with the guards behind them where there are some. */
  List<String> guarded(boolean guarded, String... parameters) {
    return guarded
        ? Stream.concat(Stream.of(parameters), Stream.of(guards())).toList()
        : List.of(parameters);
  }

  static String cause(State state) {
    return "state " + state.name();
  }

  static String cause(String kind, String name) {
    return kind + " \"" + name + '"';
  }
}
