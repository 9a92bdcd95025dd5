package dev.interlock.tools.render.typescript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.render.json.LifecycleJson;
import dev.interlock.tools.testing.GeneratedFunctions;
import dev.interlock.tools.testing.Lifecycles;
import dev.interlock.tools.testing.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * TypeScript's compiler takes each module, at its strictest, and node gives the answers of the
 * generated Java code to everything that can be asked.
 */
@EnabledIfSystemProperty(named = "interlock.pictures", matches = "true")
class TypeScriptAnswersTest {

  private static final String HINT = "the profile pictures needs Node.js with npm";
  private static final String TSC = "target/js/node_modules/typescript/bin/tsc";
  private static final String PRETTIER = "target/js/node_modules/prettier/bin/prettier.cjs";

  /** Machines with more values are asked only with -Dinterlock.full=true. */
  private static final int LARGE = 250;

  @TestFactory
  Stream<DynamicTest> answersAsTheFunctionsDo() throws IOException {
    Map<String, GeneratedFunctions> machines = machines();
    Path folder = Tool.folder("typescript");
    for (Map.Entry<String, GeneratedFunctions> each : machines.entrySet()) {
      write(folder, each.getKey(), each.getValue().lifecycle());
    }
    compile(folder);
    Tool.run(HINT, List.of("node", "target/js/answers.mjs", folder.toString()));
    return machines.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey() + " " + each.getValue(),
                    () ->
                        assertThat(folder.resolve(each.getKey() + ".answers"))
                            .content()
                            .isEqualTo(text(new AnswerLines(each.getValue()).lines()))));
  }

  private static Map<String, GeneratedFunctions> machines() {
    Map<String, GeneratedFunctions> machines = new LinkedHashMap<>();
    for (GeneratedFunctions each : GeneratedFunctions.all()) {
      if (each.values().size() <= LARGE || Boolean.getBoolean("interlock.full")) {
        machines.put("machine" + machines.size(), each);
      }
    }
    return machines;
  }

  private static String text(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static void write(Path folder, String name, Lifecycle lifecycle) throws IOException {
    Files.writeString(folder.resolve(name + ".ts"), TypeScript.render(lifecycle));
    Files.writeString(folder.resolve(name + ".json"), LifecycleJson.write(lifecycle));
    Files.writeString(folder.resolve(name + ".names"), names(lifecycle));
  }

  private static String names(Lifecycle lifecycle) {
    ModuleNames names = new ModuleNames(lifecycle);
    return "{\"events\": %s, \"targets\": %s, \"groups\": %s}"
        .formatted(
            pairs(lifecycle.events(), names::canFire),
            pairs(lifecycle.states().stream().map(Lifecycle.State::name).toList(), names::canGoTo),
            pairs(lifecycle.groups().stream().map(Lifecycle.Group::name).toList(), names::isIn));
  }

  private static String pairs(List<String> whats, Function<String, Optional<String>> function) {
    return whats.stream()
        .flatMap(
            what ->
                function.apply(what).stream().map(name -> "[\"%s\", \"%s\"]".formatted(what, name)))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static void compile(Path folder) throws IOException {
    Path settings = folder.resolve("tsconfig.json");
    Files.writeString(
        settings, "{\"extends\": \"../../js/tsconfig.json\", \"include\": [\"*.ts\"]}");
    Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
    Tool.run(HINT, List.of("node", TSC, "-p", settings.toString()));
  }

  @Test
  void whatAUserWritesIsHeldToTheTypes() throws IOException {
    Path folder = Tool.folder("typescript-uses");
    write(folder, "orderStatus", Lifecycles.ORDER);
    for (String file : List.of("uses.ts", "buttons.ts")) {
      Files.copy(Path.of("src/test/js", file), folder.resolve(file));
    }
    compile(folder);
    Files.writeString(
        folder.resolve("wrong.ts"), "import { canShip } from './orderStatus.js';\ncanShip('X');\n");
    assertThatThrownBy(() -> compile(folder)).hasMessageContaining("wrong.ts");
  }

  @Test
  void everyModuleIsLaidOutAsPrettierDoes() throws IOException {
    Path folder = Tool.folder("typescript-layout");
    for (Map.Entry<String, Lifecycle> each : Lifecycles.all().entrySet()) {
      Files.writeString(folder.resolve(each.getKey() + ".ts"), TypeScript.render(each.getValue()));
    }
    Tool.run(HINT, List.of("node", PRETTIER, "--check", "--log-level=warn", folder.toString()));
  }
}
