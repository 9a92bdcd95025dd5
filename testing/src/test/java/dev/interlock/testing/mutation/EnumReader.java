package dev.interlock.testing.mutation;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/** Takes an enum's source apart. */
final class EnumReader {

  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  private EnumReader(String text) throws IOException {
    this.text = text;
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    diagnostic -> {},
                    null,
                    null,
                    List.of(new SourceText("Source", text)));
    this.unit = task.parse().iterator().next();
    this.positions = Trees.instance(task).getSourcePositions();
  }

  /** Reads the file of an enum; the constants have no arcs yet. */
  static EnumSource read(Path file) throws IOException {
    return new EnumReader(Files.readString(file)).read();
  }

  private EnumSource read() {
    ClassTree type = (ClassTree) unit.getTypeDecls().get(0);
    List<VariableTree> constants =
        type.getMembers().stream()
            .filter(VariableTree.class::isInstance)
            .map(VariableTree.class::cast)
            .filter(each -> each.getInitializer() instanceof NewClassTree)
            .filter(each -> each.getType().toString().contentEquals(type.getSimpleName()))
            .filter(each -> each.getModifiers().getFlags().size() == 3)
            .toList();
    int head = end(unit.getPackage());
    int first = text.indexOf('{', end(type.getModifiers()));
    int last = end(constants.get(constants.size() - 1));
    return new EnumSource(
        type.getSimpleName().toString(),
        // What else is generated takes time, and isn't asked.
        text.substring(head, first + 1)
                .replaceAll("\\b(typed|machine|hooks) = true,?\\s*", "")
                .replaceAll(",\\s*\\)", ")")
            + "\n",
        constants.stream().map(this::constant).toList(),
        text.substring(last));
  }

  private ConstantSource constant(VariableTree tree) {
    Map<String, String> members = new LinkedHashMap<>();
    for (AnnotationTree annotation : tree.getModifiers().getAnnotations()) {
      if (annotation.getAnnotationType().toString().equals("State")) {
        for (ExpressionTree argument : annotation.getArguments()) {
          AssignmentTree assignment = (AssignmentTree) argument;
          members.put(assignment.getVariable().toString(), source(assignment.getExpression()));
        }
      }
    }
    boolean bare = tree.getModifiers().getAnnotations().isEmpty();
    int start = bare ? start(tree) : end(last(tree.getModifiers().getAnnotations()));
    String name = tree.getName().toString();
    return new ConstantSource(
        name, members, text.substring(text.indexOf(name, start), end(tree)), List.of());
  }

  private static <T> T last(List<? extends T> all) {
    return all.get(all.size() - 1);
  }

  private String source(Tree tree) {
    return text.substring(start(tree), end(tree));
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }
}
