package dev.interlock.processor.usage.bypass;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.util.TreePath;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.Compilation;
import dev.interlock.processor.usage.bypass.source.Around;
import dev.interlock.processor.usage.bypass.source.Uses;
import java.util.List;

/** Which of the values that no move has made are wrong where they come to a field. */
final class Verdicts {

  private final Births births;
  private final Asked asked;
  private final Compilation compilation;

  Verdicts(Body body, Uses uses) {
    this.births = new Births(body.compilation(), uses);
    this.asked = new Asked(body);
    this.compilation = body.compilation();
  }

  /** Returns whether a site is the beginning of an object's life. */
  boolean isBirth(Site site) {
    return births.isAt(site);
  }

  /** Returns those that are wrong. */
  List<Culprit> wrong(Site site, List<Culprit> culprits) {
    return culprits.stream().filter(each -> isWrong(site, each)).toList();
  }

  private boolean isWrong(Site site, Culprit culprit) {
    if (births.isRestoring(site) || births.isRestoring(culprit.site())) {
      return false;
    }
    if (births.isAt(site) || births.isAt(culprit.site())) {
      // Several values are what a name or a number was read as, and so restored.
      return culprit.kind() == Culprit.Kind.CONSTANT
          && culprit.state().filter(each -> !each.initial() && !each.sentinel()).isPresent()
          && !culprit.several()
          && site.equals(culprit.site())
          && Around.isAlwaysReached(site.place());
    }
    return !(isInitial(culprit) && mayBegin(site, culprit))
        && !(culprit.kind() != Culprit.Kind.CONSTANT && Compared.isSo(compilation, site, culprit))
        && !asked.isBefore(culprit.site().place(), culprit)
        && (site.equals(culprit.site()) || !asked.isBefore(site.place(), culprit));
  }

  private static boolean isInitial(Culprit culprit) {
    return culprit.state().filter(each -> each.initial()).isPresent();
  }

  private boolean mayBegin(Site site, Culprit culprit) {
    return site.kind() == Site.Kind.CREATION
        || isItem(site.place())
        || asked.isNullSeen(site.place(), site)
        || asked.isNullSeen(culprit.site().place(), site);
  }

  /** An item of an array may stand for something else from now on. */
  private static boolean isItem(TreePath place) {
    return place.getLeaf() instanceof AssignmentTree assignment
        && assignment.getVariable() instanceof ArrayAccessTree;
  }
}
