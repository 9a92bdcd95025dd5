package dev.interlock.tools.diff;

import dev.interlock.tools.diff.Difference.Change;
import dev.interlock.tools.model.Lifecycle.Arc;
import dev.interlock.tools.render.picture.Mark;
import dev.interlock.tools.render.picture.Marks;
import java.util.List;
import java.util.Optional;

/** Marks in a picture what differs. */
record DifferenceMarks(StateDifferences states, GroupDifferences groups, ArcDifferences arcs)
    implements Marks {

  @Override
  public Mark state(String name) {
    return mark(states.change(name));
  }

  @Override
  public List<String> remarks(String state) {
    return states.remarks(state);
  }

  @Override
  public Mark arc(Arc arc) {
    return mark(arcs.change(arc));
  }

  @Override
  public Mark group(String name) {
    return mark(groups.change(name));
  }

  private static Mark mark(Optional<Change> change) {
    if (change.isEmpty()) {
      return Mark.SAME;
    }
    return switch (change.get()) {
      case ADDED -> Mark.ADDED;
      case REMOVED -> Mark.REMOVED;
      case CHANGED -> Mark.CHANGED;
    };
  }
}
