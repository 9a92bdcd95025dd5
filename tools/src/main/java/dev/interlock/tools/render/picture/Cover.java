package dev.interlock.tools.render.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Sources put together of boxes, the largest that fit, and of the states that are left.
 *
 * @param boxes boxes of which every state is a source, and none is the target
 * @param left the names of the sources in none of these
 */
record Cover(List<Box> boxes, Set<String> left) {

  /** Returns the cover of sources, by boxes of two states or more. */
  static Cover of(Alike alike, List<Box> outer) {
    List<Box> boxes = new ArrayList<>();
    Set<String> left = new LinkedHashSet<>(alike.sources());
    outer.forEach(box -> cover(box, alike, boxes, left));
    return new Cover(List.copyOf(boxes), left);
  }

  private static void cover(Box box, Alike alike, List<Box> boxes, Set<String> left) {
    List<String> members = box.allNodes().stream().map(Node::state).toList();
    // An arrow from a box to something in it is drawn by none of the tools as one would read it.
    if (members.size() > 1
        && alike.sources().containsAll(members)
        && !members.contains(alike.to())) {
      boxes.add(box);
      members.forEach(left::remove);
    } else {
      box.boxes().forEach(inner -> cover(inner, alike, boxes, left));
    }
  }

  int arrows() {
    return boxes.size() + left.size();
  }
}
