package dev.interlock.processor.usage.bypass;

import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.usage.Silences;
import dev.interlock.processor.usage.UsageFinding;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.SourceCode;
import dev.interlock.processor.usage.body.UsedMachine;
import dev.interlock.processor.usage.bypass.source.Around;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** What is found where values come to a field that no move has made. */
final class BypassFindings {

  private final Body body;
  private final Verdicts verdicts;

  BypassFindings(Body body, Verdicts verdicts) {
    this.body = body;
    this.verdicts = verdicts;
  }

  /**
   * Returns the findings about the values that come to a field at a site: those by one call in one.
   * Where several calls of a method hand it such values, it is the method that takes whatever it is
   * given.
   */
  List<UsageFinding> of(Site site, List<Culprit> wrong) {
    Map<Site, List<Culprit>> bySite = new LinkedHashMap<>();
    wrong.forEach(each -> bySite.computeIfAbsent(each.site(), at -> new ArrayList<>()).add(each));
    long calls =
        bySite.keySet().stream().filter(each -> !each.equals(site) && !isSilenced(each)).count();
    if (calls > 1) {
      bySite.clear();
      bySite.put(site, List.of(Culprit.handed(site)));
    }
    return bySite.entrySet().stream()
        .flatMap(each -> finding(each.getKey(), each.getValue()).stream())
        .toList();
  }

  private boolean isSilenced(Site site) {
    return Silences.silence(Check.BYPASS, site.value(), body.compilation().trees());
  }

  private Optional<UsageFinding> finding(Site site, List<Culprit> wrong) {
    return machine(site.field().asType())
        .filter(machine -> machine.machine().declaration().isGenerated())
        .map(machine -> new UsageFinding(finding(site, wrong, machine), site.value()));
  }

  private Optional<UsedMachine> machine(TypeMirror type) {
    TypeMirror item = type;
    while (item instanceof ArrayType array) {
      item = array.getComponentType();
    }
    return body.compilation().machines().of(item);
  }

  private Finding finding(Site site, List<Culprit> wrong, UsedMachine machine) {
    BypassText text = new BypassText(body, site, machine);
    BypassFixes fixes = new BypassFixes(body, site, machine);
    if (verdicts.isBirth(site)) {
      return finding(site, text.begins(wrong), text.initial(), fixes.begin(wrong));
    }
    Optional<Culprit> parameter = first(wrong, Culprit.Kind.PARAMETER);
    if (parameter.isPresent()) {
      Culprit given = parameter.get();
      Fix fix = fixes.ofSetter(Around.named(given.value()), given);
      return finding(site, text.sets(given), text.open(), fix);
    }
    Optional<Culprit> read = first(wrong, Culprit.Kind.READ);
    if (read.isPresent()) {
      return finding(site, text.says(read.get()), text.open(), fixes.ofRead(read.get()));
    }
    return finding(site, text.becomes(wrong), text.values(wrong), fixes.of(wrong));
  }

  private static Optional<Culprit> first(List<Culprit> wrong, Culprit.Kind kind) {
    return wrong.stream().filter(each -> each.kind() == kind).findFirst();
  }

  private Finding finding(Site site, Sentence what, List<Note> notes, Fix fix) {
    return new Finding(
        Check.BYPASS, SourceCode.place(site.value(), body.compilation().trees()), what, notes, fix);
  }
}
