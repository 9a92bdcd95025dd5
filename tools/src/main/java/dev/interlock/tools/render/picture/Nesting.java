package dev.interlock.tools.render.picture;

import dev.interlock.tools.model.Lifecycle.Group;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which groups can be drawn as boxes in one another: those that don't cross an earlier one. */
final class Nesting {

  private final List<Group> boxed = new ArrayList<>();
  private final List<Group> crossing = new ArrayList<>();

  Nesting(List<Group> groups) {
    for (Group group : groups) {
      boolean nests = boxed.stream().allMatch(other -> nests(group, other));
      (nests && !group.members().isEmpty() ? boxed : crossing).add(group);
    }
  }

  private static boolean nests(Group one, Group other) {
    return Collections.disjoint(one.members(), other.members())
        || contains(one, other)
        || contains(other, one);
  }

  private static boolean contains(Group outer, Group inner) {
    return new HashSet<>(outer.members()).containsAll(inner.members());
  }

  /** Returns the groups that can't be drawn round their states. */
  List<Group> crossing() {
    return List.copyOf(crossing);
  }

  /** Returns the outer boxes, with all that is in them. */
  List<Box> boxes(Map<String, Node> nodes, Ids ids, Marks marks) {
    return within(Optional.empty(), nodes, ids, marks);
  }

  private List<Box> within(Optional<Group> outer, Map<String, Node> nodes, Ids ids, Marks marks) {
    List<Box> boxes = new ArrayList<>();
    for (Group group : boxed) {
      if (parent(group).equals(outer)) {
        String id = ids.of(group.name(), "group");
        List<Box> inner = within(Optional.of(group), nodes, ids, marks);
        List<Node> own = new ArrayList<>();
        for (String member : group.members()) {
          Node node = nodes.get(member);
          if (node != null && inner.stream().noneMatch(box -> box.allNodes().contains(node))) {
            own.add(node);
          }
        }
        boxes.add(new Box(id, group.name(), marks.group(group.name()), inner, own));
      }
    }
    return boxes;
  }

  /** The smallest of those round it; of two with the same states the earlier is the outer one. */
  private Optional<Group> parent(Group group) {
    Group smallest = null;
    for (Group other : boxed) {
      if (isRound(other, group)
          && (smallest == null || other.members().size() <= smallest.members().size())) {
        smallest = other;
      }
    }
    return Optional.ofNullable(smallest);
  }

  private boolean isRound(Group outer, Group inner) {
    if (outer.equals(inner) || !contains(outer, inner)) {
      return false;
    }
    return outer.members().size() > inner.members().size()
        || boxed.indexOf(outer) < boxed.indexOf(inner);
  }

  /** Returns the states that are in some box. */
  Set<String> members() {
    Set<String> members = new HashSet<>();
    boxed.forEach(group -> members.addAll(group.members()));
    return members;
  }
}
