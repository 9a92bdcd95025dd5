package dev.interlock.processor.check.build;

import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.MachineMember;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Place;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.Spelling;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Setting;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.fix.Ways;
import dev.interlock.processor.model.Machine;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * invalid-setting: does the source silence only what can be silenced, and ask for nothing where
 * nothing is generated?
 */
public final class SettingChecks {

  private static final Spelling SPELLING = new Spelling(false, "interlock:");

  private SettingChecks() {}

  /** Returns what is found, in the order of the source. */
  public static List<Finding> check(Machine machine) {
    MachineDeclaration declaration = machine.declaration();
    Stream<Reference> onConstants =
        declaration.constants().stream().map(StateDeclaration::silenced).flatMap(List::stream);
    Stream<InSource> inside =
        Stream.concat(declaration.silencing().own().stream(), onConstants)
            .map(token -> new InSource(token, token.origin(), Sentence.of("{token}", token)));
    Stream<Finding> silencing =
        Stream.of(inside, aroundIt(machine), onMethods(machine))
            .flatMap(each -> each)
            .filter(setting -> Check.find(setting.id()).filter(each -> !each.fixed()).isEmpty())
            .map(SettingFindings::of);
    return Stream.concat(silencing, asking(declaration)).toList();
  }

  private static Stream<Finding> asking(MachineDeclaration declaration) {
    return Stream.of(MachineMember.values())
        .filter(flag -> !declaration.isGenerated() && flag != MachineMember.CHECK_ONLY)
        .filter(declaration.flags()::contains)
        .map(SettingFindings::ofAsking);
  }

  /** The place of a type around the enum is none of the machine's, so the enum is blamed. */
  private static Stream<InSource> aroundIt(Machine machine) {
    String carrier = "a type around " + machine.carrier().simpleName();
    return new TreeSet<>(machine.declaration().silencing().around())
        .stream().map(id -> elsewhere(id, Origin.ofEnum(), carrier));
  }

  private static Stream<InSource> onMethods(Machine machine) {
    return machine.subject().methods().stream()
        .flatMap(
            method ->
                new TreeSet<>(method.silenced())
                    .stream().map(id -> elsewhere(id, method, method.text())));
  }

  private static InSource elsewhere(String id, Place place, String carrier) {
    Reference token = new Reference(id, SPELLING, Origin.ofEnum().by(Origin.Giver.ELEMENT));
    return new InSource(token, place, Sentence.of("{token} on {carrier}", token, carrier));
  }

  /** What is silenced in the source can be written otherwise there. */
  private record InSource(Reference token, Place place, Sentence written) implements Setting {

    @Override
    public String id() {
      return token.name();
    }

    @Override
    public String spelled(Check check) {
      return token.to(check.id()).spelled();
    }

    @Override
    public Way writing(Check check) {
      return Ways.write(token, List.of(token.to(check.id())));
    }

    @Override
    public Way removing(Sentence words) {
      return Ways.isHere(token.origin())
          ? Way.of(words, new Edit.Remove(token.origin()))
          : Way.open(words);
    }
  }
}
