package dev.interlock.processor.check;

import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Reference;
import dev.interlock.processor.model.StateDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Does the source silence only what can be silenced? */
final class SettingChecks {

  private SettingChecks() {}

  static List<Finding> check(Machine machine) {
    Stream<Reference> onConstants =
        machine.declaration().constants().stream()
            .map(StateDeclaration::silenced)
            .flatMap(List::stream);
    return Stream.concat(machine.declaration().silenced().stream(), onConstants)
        .map(SettingChecks::fault)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Finding> fault(Reference silenced) {
    return Settings.fault(
        silenced.name(), token(silenced.name()), silenced.origin(), each -> token(each.id()));
  }

  private static String token(String id) {
    return "\"interlock:" + id + '"';
  }
}
