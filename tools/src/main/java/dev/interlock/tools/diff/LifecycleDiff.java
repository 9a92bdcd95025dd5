package dev.interlock.tools.diff;

import dev.interlock.tools.diff.Difference.Subject;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.render.picture.Picture;
import java.util.ArrayList;
import java.util.List;

/**
 * What is different between two versions of a lifecycle. A state that a state of the new version
 * was {@linkplain Lifecycle.State#formerly() formerly} called is that state: it was renamed,
 * neither removed nor added. The order of states, events and actors is no difference.
 *
 * <pre>{@code
 * LifecycleDiff diff = LifecycleDiff.between(LifecycleJson.read(old), Lifecycle.of(graph));
 * if (!diff.isEmpty()) { … diff.text() … Mermaid.text(diff.picture()) … }
 * }</pre>
 */
public final class LifecycleDiff {

  private final Versions versions;
  private final StateDifferences states;
  private final GroupDifferences groups;
  private final ArcDifferences arcs;
  private final List<Difference> differences;

  private LifecycleDiff(Lifecycle before, Lifecycle after) {
    this.versions = Versions.of(before, after);
    this.states = new StateDifferences(versions);
    this.groups = new GroupDifferences(versions);
    this.arcs = new ArcDifferences(versions);
    List<Difference> all = new ArrayList<>(StateDifferences.ofType(before, after));
    all.addAll(states.differences());
    all.addAll(groups.differences());
    all.addAll(StateDifferences.ofNames(Subject.EVENT, before.events(), after.events()));
    all.addAll(StateDifferences.ofNames(Subject.ACTOR, before.actors(), after.actors()));
    all.addAll(new TransitionLines(versions, arcs).differences());
    all.addAll(new RuleDifferences(versions).differences());
    this.differences = List.copyOf(all);
  }

  /**
   * Compares two versions.
   *
   * @param before the old one
   * @param after the new one
   */
  public static LifecycleDiff between(Lifecycle before, Lifecycle after) {
    return new LifecycleDiff(before, after);
  }

  /** Returns whether nothing is different. */
  public boolean isEmpty() {
    return differences.isEmpty();
  }

  /** Returns all differences, by what they are about. */
  public List<Difference> differences() {
    return differences;
  }

  /**
   * Returns the differences as text, a line each under headings, as a fenced block of {@code diff}
   * in Markdown colours them; empty if there are none.
   */
  public String text() {
    if (isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("@@ " + versions.after().type() + " @@\n");
    for (Subject subject : Subject.values()) {
      List<Difference> own =
          differences.stream().filter(each -> each.subject() == subject).toList();
      if (!own.isEmpty()) {
        text.append("# ").append(subject.title()).append('\n');
        own.forEach(each -> text.append(each.line()).append('\n'));
      }
    }
    return text.toString();
  }

  /** Returns a picture of what either version has, in which the differences are marked. */
  public Picture picture() {
    return Picture.of(versions.together(arcs.removed()), new DifferenceMarks(states, groups, arcs));
  }
}
