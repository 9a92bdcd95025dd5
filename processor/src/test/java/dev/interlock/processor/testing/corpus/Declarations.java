package dev.interlock.processor.testing.corpus;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Which lines of a source file belong to which type's head or constant. */
public record Declarations(List<Declared> all) {

  /**
   * A type, as far as its name, or a constant of an enum.
   *
   * @param name its name
   * @param first the line on which its annotations begin
   * @param last the line on which the type's name stands or the constant ends
   * @param around the line on which the name of the type around it stands, or a type's own
   * @param constant whether it is a constant
   */
  public record Declared(String name, long first, long last, long around, boolean constant) {

    public boolean has(long line) {
      return first <= line && line <= last;
    }
  }

  /** Parses a file, whatever is wrong with what it means. */
  public static Declarations of(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, message -> {}, List.of(), null, files.getJavaFileObjects(source));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<Declared> all = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        new Scanner(positions, unit, all).scan(unit, null);
      }
      return new Declarations(all);
    }
  }

  /** Returns what a line belongs to. */
  public Optional<Declared> at(long line) {
    return all.stream().filter(each -> each.has(line)).findFirst();
  }

  private static final class Scanner extends TreePathScanner<Void, Void> {

    private final SourcePositions positions;
    private final CompilationUnitTree unit;
    private final List<Declared> all;

    Scanner(SourcePositions positions, CompilationUnitTree unit, List<Declared> all) {
      this.positions = positions;
      this.unit = unit;
      this.all = all;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      long own = nameOf(type);
      long around =
          getCurrentPath().getParentPath().getLeaf() instanceof ClassTree outer
              ? nameOf(outer)
              : own;
      String name = type.getSimpleName().toString();
      all.add(new Declared(name, line(positions.getStartPosition(unit, type)), own, around, false));
      for (Tree member : type.getMembers()) {
        if (member instanceof VariableTree field && isConstant(type, field)) {
          all.add(
              new Declared(
                  field.getName().toString(),
                  line(positions.getStartPosition(unit, field)),
                  line(positions.getEndPosition(unit, field)),
                  own,
                  true));
        }
      }
      return super.visitClass(type, null);
    }

    /** A constant is public, static and final without a word, and made where it is declared. */
    private static boolean isConstant(ClassTree type, VariableTree field) {
      return type.getKind() == Tree.Kind.ENUM
          && field.getType() != null
          && field.getType().toString().equals(type.getSimpleName().toString())
          && field.getInitializer() != null
          && field.getModifiers().getFlags().size() == 3;
    }

    /** The line of a type's name, which is the first word like it behind its modifiers. */
    private long nameOf(ClassTree type) {
      try {
        String text = unit.getSourceFile().getCharContent(true).toString();
        long modifiers = positions.getEndPosition(unit, type.getModifiers());
        long from = modifiers < 0 ? positions.getStartPosition(unit, type) : modifiers;
        return line(text.indexOf(type.getSimpleName().toString(), (int) from));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
