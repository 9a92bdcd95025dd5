package dev.interlock.processor.surface.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.compiler.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A type may be called like a variable of generated code. */
class VariablesTest {

  private static final Path MACHINES = Path.of("src/test/resources/programs/machines");

  @TempDir private Path out;

  @Test
  void theListHasEveryVariableOfGeneratedCode() throws IOException {
    Compiled result = Compiler.JAVAC.compile(out, files(MACHINES));
    assertThat(result.success()).isTrue();
    Map<String, Path> variables = new TreeMap<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      for (Path file : files(out)) {
        JavacTask task =
            (JavacTask)
                javac.getTask(
                    null, manager, null, null, null, manager.getJavaFileObjects(file.toFile()));
        for (CompilationUnitTree unit : task.parse()) {
          new Scanner(variables, file).scan(unit, null);
        }
      }
    }
    assertThat(variables).hasSizeGreaterThan(20);
    variables.keySet().removeIf(Variables::contain);
    assertThat(variables).isEmpty();
  }

  /** All but the constants, whose names are the user's. */
  private static final class Scanner extends TreeScanner<Void, Void> {

    private final Map<String, Path> variables;
    private final Path file;

    private Scanner(Map<String, Path> variables, Path file) {
      this.variables = variables;
      this.file = file;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      for (Tree member : type.getMembers()) {
        if (!(member instanceof VariableTree field) || !isConstant(type, field)) {
          scan(member, null);
        }
      }
      return null;
    }

    private static boolean isConstant(ClassTree type, VariableTree field) {
      return type.getKind() == Tree.Kind.INTERFACE
          || (type.getKind() == Tree.Kind.ENUM
              && field.getModifiers().getFlags().contains(Modifier.STATIC));
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
      variables.put(variable.getName().toString(), file);
      return super.visitVariable(variable, null);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"STATE", "NEXT", "EVENTS", "TARGETS", "state", "from", "by", "machine", "e"})
  void anEnumOfSuchANameCompiles(String name) throws IOException {
    String text =
        """
        package p;
        import dev.interlock.*;
        @StateMachine(typed = true, hooks = true, actorType = %1$s.guards.class)
        public enum %1$s implements %1$sMoves {
          @State(initial = true, in = {"g", "h"})
          @Transition(on = "go", to = "B", by = "U", guard = "ok")
          A,
          @State(initial = true, in = "g")
          @Transition(to = "C", guard = "ok", by = "V")
          @Transition(on = "b", to = "C")
          B,
          @State(terminal = true)
          C;
          public enum guards { U, V }
        }
        """
            .formatted(name);
    Path folder = Files.createDirectory(out.resolve("p"));
    Path source = Files.writeString(folder.resolve(name + ".java"), text);
    for (Compiler compiler : Compiler.values()) {
      Compiled result = compiler.compile(Files.createTempDirectory(out, "c"), List.of(source));
      assertThat(result.success()).as(result.messages().toString()).isTrue();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
