package dev.interlock.tools.render.picture;

import java.util.List;
import java.util.Objects;

/**
 * What an arrow begins at that stands for many: a small node that tells the states which it is for.
 *
 * @param id what it is called in the picture, as a node's
 * @param sources the names of the states that the arrows from it leave, in the order of the enum
 * @param lines the text: the states' labels, or "any unfinished state but QUEUED", in lines of
 *     moderate length
 */
public record Junction(String id, List<String> sources, List<String> lines) {

  /** Makes a junction; no part may be null. */
  public Junction {
    Objects.requireNonNull(id, "id");
    sources = List.copyOf(sources);
    lines = List.copyOf(lines);
  }
}
