package dev.interlock.processor.behaviour;

import static dev.interlock.processor.testing.generated.GeneratedTypes.camel;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.StateGraph;
import dev.interlock.processor.testing.generated.GeneratedTypes;
import dev.interlock.processor.testing.generated.Program;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The typed states have the members that the graph gives them, no others. */
class GeneratedMembersTest {

  @TempDir private static Path folder;

  private static Program program;

  @BeforeAll
  static void compile() {
    program = Program.of(folder, "machines");
  }

  @AfterAll
  static void close() {
    program.close();
  }

  @ParameterizedTest
  @CsvSource(textBlock = GeneratedTypesAgreeTest.MACHINES)
  void aTypedStateHasTheMovesThatAreLegalThereAndNoOthers(String name, String prefix) {
    GeneratedTypes types = new GeneratedTypes(program, name, prefix);
    StateGraph<?> graph = types.graph();
    for (Enum<?> from : types.states()) {
      List<String> members = new ArrayList<>();
      members.add(types.stateType().getSimpleName() + " state()");
      members.add("String toString()");
      members.add("Object match(Cases)");
      for (String event : graph.events()) {
        List<String> targets =
            types
                .on(event)
                .filter(arc -> arc.from() == from)
                .map(arc -> types.typed(arc.to()).getClass().getSimpleName())
                .distinct()
                .toList();
        if (!targets.isEmpty()) {
          String next = targets.size() == 1 ? targets.get(0) : types.typed().getSimpleName();
          String taken = types.on(event).anyMatch(GeneratedTypes::isGuarded) ? guardsOf(types) : "";
          members.add(next + " " + event + "(" + taken + ")");
        }
      }
      for (Enum<?> to : types.states()) {
        if (types.unnamed(to).anyMatch(arc -> arc.from() == from)) {
          String taken = types.to(to).anyMatch(GeneratedTypes::isGuarded) ? guardsOf(types) : "";
          String next = types.typed(to).getClass().getSimpleName();
          members.add(next + " t" + types.towards(to).substring(1) + "(" + taken + ")");
        }
      }
      Class<?> type = types.typed(from).getClass();
      assertThat(GeneratedTypes.signatures(type))
          .as("%s", from)
          .isEqualTo(members.stream().sorted().toList());
      assertThat(type.getSimpleName()).isEqualTo(camel(types.label(from)));
      assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
      assertThat(type.getConstructors()).isEmpty();
      assertThat(type.getDeclaredFields()).isEmpty();
    }
  }

  private static String guardsOf(GeneratedTypes types) {
    return types.guardsType().getSimpleName();
  }
}
