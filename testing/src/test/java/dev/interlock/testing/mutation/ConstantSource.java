package dev.interlock.testing.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A constant of an enum.
 *
 * @param name what it is called
 * @param state the members of its {@code @State}, in the source's own words
 * @param declaration its name and everything after it
 * @param arcs the arcs that leave it
 */
record ConstantSource(
    String name, Map<String, String> state, String declaration, List<ArcSource> arcs) {

  ConstantSource with(List<ArcSource> others) {
    return new ConstantSource(name, state, declaration, others);
  }

  /** Returns the same with another value of a member, or without it where that is empty. */
  ConstantSource with(String member, String value) {
    Map<String, String> members = new LinkedHashMap<>(state);
    members.remove(member);
    if (!value.isEmpty()) {
      members.put(member, value);
    }
    return new ConstantSource(name, members, declaration, arcs);
  }

  boolean is(String member) {
    return "true".equals(state.get(member));
  }

  String text() {
    String members =
        state.entrySet().stream()
            .map(member -> member.getKey() + " = " + member.getValue())
            .collect(Collectors.joining(", "));
    String transitions =
        arcs.stream().map(arc -> "  " + arc.text() + "\n").collect(Collectors.joining());
    return (state.isEmpty() ? "" : "  @dev.interlock.State(" + members + ")\n")
        + transitions
        + "  "
        + declaration;
  }
}
