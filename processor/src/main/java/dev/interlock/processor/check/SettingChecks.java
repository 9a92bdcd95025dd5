package dev.interlock.processor.check;

import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.MachineDeclaration;
import dev.interlock.processor.model.Origin;
import dev.interlock.processor.model.Reference;
import dev.interlock.processor.model.StateDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Does the source silence only what can be silenced? */
final class SettingChecks {

  private SettingChecks() {}

  static List<Finding> check(Machine machine) {
    MachineDeclaration declaration = machine.declaration();
    Stream<Reference> onConstants =
        declaration.constants().stream().map(StateDeclaration::silenced).flatMap(List::stream);
    Stream<Optional<Finding>> own =
        Stream.concat(declaration.silenced().stream(), onConstants)
            .map(each -> fault(each.name(), token(each.name()), each.origin()));
    // The place of a type around the enum is none of the machine's, so the enum is blamed.
    String around = " on a type around " + machine.name().simpleName();
    Stream<Optional<Finding>> others =
        declaration.silencedAround().stream()
            .sorted()
            .map(id -> fault(id, token(id) + around, Origin.ofEnum()));
    return Stream.concat(own, others).flatMap(Optional::stream).toList();
  }

  private static Optional<Finding> fault(String id, String setting, Origin origin) {
    return Settings.fault(id, setting, origin, each -> token(each.id()));
  }

  private static String token(String id) {
    return "\"interlock:" + id + '"';
  }
}
