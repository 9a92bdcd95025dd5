package dev.interlock.processor.check;

import dev.interlock.processor.model.Machine;
import dev.interlock.processor.model.Origin;
import dev.interlock.processor.naming.TypeNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said of types that can't be generated. */
public final class TypeFindings {

  private TypeFindings() {}

  /**
   * Returns the finding on a type whose name is taken.
   *
   * @param type the type's simple name
   * @param machine the machine that it would be generated for
   * @param ours whether the other was generated for the same machine, by an earlier build
   */
  public static Finding taken(String type, Machine machine, boolean ours) {
    String enumeration = machine.name().nestedName();
    return new Finding(
        Check.NAME_CLASH,
        Origin.ofEnum(),
        "The type " + type + ", generated for " + enumeration + ", exists already.",
        List.of(),
        Fix.open(
            ours
                ? "build clean: an earlier build left it, and this compiler doesn't replace it"
                : "rename one of the two" + orLeaveOut(type, TypeNames.of(machine.name()))));
  }

  private static String orLeaveOut(String type, TypeNames names) {
    Map<String, String> faces =
        Map.of(names.typed(), "Face.TYPED", names.machine(), "Face.MACHINE");
    return Optional.ofNullable(faces.get(type))
        .map(face -> ", or leave " + face + " out of @StateMachine's faces")
        .orElse("");
  }
}
