package dev.interlock.processor.usage.bypass;

import dev.interlock.processor.finding.Check;
import dev.interlock.processor.read.Silenced;
import dev.interlock.processor.surface.Parameter;
import dev.interlock.processor.usage.UsageCheck;
import dev.interlock.processor.usage.UsageFinding;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.Compilation;
import dev.interlock.processor.usage.bypass.source.Uses;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;

/**
 * bypass: is a field that holds a lifecycle given what no move has made? One for a compilation, as
 * whether a field of another class holds one may be known only later.
 */
public final class Bypasses implements UsageCheck {

  private final Holders holders;

  /** What would be found if the field held a lifecycle. */
  private final List<Pending> pending = new ArrayList<>();

  private record Pending(VariableElement field, UsageFinding finding) {}

  /** Makes the check of a compilation. */
  public Bypasses(Compilation compilation) {
    this.holders = new Holders(compilation);
  }

  @Override
  public Set<Check> checks() {
    return Set.of(Check.BYPASS);
  }

  @Override
  public List<UsageFinding> in(Body body) {
    if (body.givesToFields()) {
      add(body);
    }
    body.compilation().element(body.path()).ifPresent(holders::seen);
    return known();
  }

  private void add(Body body) {
    Uses uses = Uses.of(body);
    Verdicts verdicts = new Verdicts(body, uses);
    BypassFindings findings = new BypassFindings(body, verdicts);
    FieldReads reads = new FieldReads(body, uses);
    for (Site site : Sites.in(body, uses)) {
      Flow flow = Flow.into(site, body, uses);
      if (!verdicts.isBirth(site) && isMoved(site.field(), flow, reads)) {
        holders.moves(site.field());
      }
      List<Culprit> wrong = verdicts.wrong(site, flow.culprits());
      if (!wrong.isEmpty() && Classes.areTheUsers(site.place(), body.compilation())) {
        for (UsageFinding each : findings.of(site, wrong)) {
          pending.add(new Pending(site.field(), each));
        }
      }
    }
  }

  /** Whether a field is given where its own state leads to. */
  private static boolean isMoved(VariableElement field, Flow flow, FieldReads reads) {
    return flow.moves().stream()
        .flatMap(move -> move.given(Parameter.FROM).stream())
        .anyMatch(from -> reads.reads(from, field));
  }

  /**
   * On the field it silences everything about the field, as Lombok's setters have no other place.
   */
  private static boolean isSilenced(VariableElement field) {
    return Silenced.names(field).contains(Check.BYPASS.id());
  }

  private List<UsageFinding> known() {
    List<UsageFinding> known = new ArrayList<>();
    for (Iterator<Pending> each = pending.iterator(); each.hasNext(); ) {
      Pending next = each.next();
      if (holders.isKnown(next.field())) {
        each.remove();
        if (holders.isHolder(next.field()) && !isSilenced(next.field())) {
          known.add(next.finding());
        }
      }
    }
    return known;
  }
}
