package dev.interlock.processor.check;

import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.Spelling;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Settings;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Does the source silence only what can be silenced? */
final class SettingChecks {

  private static final Spelling SPELLING = new Spelling(false, "interlock:");

  private SettingChecks() {}

  static List<Finding> check(Machine machine) {
    MachineDeclaration declaration = machine.declaration();
    List<Reference> all = new ArrayList<>(declaration.silenced());
    declaration.constants().forEach(constant -> all.addAll(constant.silenced()));
    List<Finding> findings = new ArrayList<>();
    for (Reference token : all) {
      Settings.fault(token.name(), token.spelled(), token.origin(), new InSource(token))
          .ifPresent(findings::add);
    }
    // The place of a type around the enum is none of the machine's, so the enum is blamed.
    Origin none = Origin.ofEnum();
    String around = " on a type around " + machine.carrier().simpleName();
    for (String id : new TreeSet<>(declaration.silencedAround())) {
      Reference token = new Reference(id, SPELLING, none.by(Origin.Giver.ELEMENT));
      Settings.fault(id, token.spelled() + around, none, new InSource(token))
          .ifPresent(findings::add);
    }
    return findings;
  }

  /** What is silenced in the source can be written otherwise there. */
  private record InSource(Reference token) implements Settings.Repair {

    @Override
    public String spelled(Check check) {
      return token.to(check.id()).spelled();
    }

    @Override
    public Way writing(Check check) {
      return Ways.write(token, List.of(token.to(check.id())));
    }

    @Override
    public Way removing(String words) {
      return Ways.isHere(token.origin())
          ? Way.of(words, new Edit.Remove(token.origin()))
          : Way.open(words);
    }
  }
}
