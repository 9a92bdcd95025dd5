package dev.interlock.tools.render.picture;

import dev.interlock.tools.model.Lifecycle;
import java.util.List;

/**
 * Which marks the parts of a lifecycle get in a picture. Where two versions are compared, the
 * lifecycle has what either has. Each method says {@link Mark#SAME} unless it is overridden.
 */
public interface Marks {

  /** Returns the mark of a state or a sentinel, by its name. */
  default Mark state(String name) {
    return Mark.SAME;
  }

  /** Returns what is to be said in a state's box besides, a line each, as "was initial". */
  default List<String> remarks(String state) {
    return List.of();
  }

  /** Returns the mark of an arc. */
  default Mark arc(Lifecycle.Arc arc) {
    return Mark.SAME;
  }

  /** Returns the mark of a group, by its name. */
  default Mark group(String name) {
    return Mark.SAME;
  }
}
