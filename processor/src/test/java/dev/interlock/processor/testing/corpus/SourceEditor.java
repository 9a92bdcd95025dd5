package dev.interlock.processor.testing.corpus;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Makes changes in the text of an enum, as a user would who follows a message. It shares nothing
 * with the processor's own way to try them, so that each holds the other.
 */
public final class SourceEditor {

  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Patch> patches = new ArrayList<>();

  /** A part of the text and what stands there afterwards. */
  private record Patch(long start, long end, String replacement) {}

  /** An annotation's members and their items, in the text's own words. */
  private record Written(String name, Map<String, List<String>> members) {

    String text() {
      List<String> parts = new ArrayList<>();
      members.forEach(
          (member, items) ->
              parts.add(
                  member
                      + " = "
                      + (items.size() == 1 ? items.get(0) : "{" + String.join(", ", items) + "}")));
      return name + (parts.isEmpty() ? "" : "(" + String.join(", ", parts) + ")");
    }
  }

  private SourceEditor(String text) throws IOException {
    this.text = text;
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("mem:///Source.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignored) {
            return text;
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostic -> {}, null, null, List.of(file));
    this.unit = task.parse().iterator().next();
    this.positions = Trees.instance(task).getSourcePositions();
  }

  /**
   * Returns a source with changes made.
   *
   * @param text the source
   * @param names the enum's simple names from the outermost type on
   * @param edits the changes
   */
  public static String edited(String text, List<String> names, List<Edit> edits)
      throws IOException {
    SourceEditor editor = new SourceEditor(text);
    Optional<ClassTree> type = editor.find(names);
    type.ifPresent(each -> editor.edit(each, List.copyOf(new LinkedHashSet<>(edits))));
    return editor.patched();
  }

  /** Finds the enum, if it is in this source. */
  private Optional<ClassTree> find(List<String> names) {
    List<? extends Tree> members = unit.getTypeDecls();
    Optional<ClassTree> found = Optional.empty();
    for (String name : names) {
      found =
          members.stream()
              .filter(ClassTree.class::isInstance)
              .map(ClassTree.class::cast)
              .filter(each -> each.getSimpleName().contentEquals(name))
              .findFirst();
      if (found.isEmpty()) {
        return found;
      }
      members = found.get().getMembers();
    }
    return found;
  }

  private void edit(ClassTree type, List<Edit> edits) {
    List<String> constants = edits.stream().map(edit -> edit.at().constant()).distinct().toList();
    for (String constant : constants) {
      List<Edit> own = edits.stream().filter(e -> e.at().constant().equals(constant)).toList();
      if (constant.isEmpty()) {
        edit(type.getModifiers().getAnnotations(), own, positions.getStartPosition(unit, type));
      } else {
        VariableTree tree = constant(type, constant);
        edit(tree.getModifiers().getAnnotations(), own, positions.getStartPosition(unit, tree));
      }
    }
  }

  private static VariableTree constant(ClassTree type, String name) {
    return type.getMembers().stream()
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .filter(each -> each.getModifiers().getFlags().contains(Modifier.STATIC))
        .filter(each -> each.getInitializer() instanceof NewClassTree)
        .filter(each -> each.getName().contentEquals(name))
        .findFirst()
        .orElseThrow();
  }

  private void edit(List<? extends AnnotationTree> annotations, List<Edit> edits, long start) {
    Map<Origin, List<Edit>> byAnnotation = new LinkedHashMap<>();
    for (Edit edit : edits) {
      if (edit instanceof Edit.Declare declare) {
        String to = declare.to().spelled();
        patches.add(new Patch(start, start, "@dev.interlock.Transition(to = " + to + ") "));
      } else {
        byAnnotation.computeIfAbsent(edit.at().whole(), at -> new ArrayList<>()).add(edit);
      }
    }
    byAnnotation.forEach(
        (at, own) ->
            annotation(annotations, at)
                .ifPresentOrElse(
                    tree -> rewrite(tree, own),
                    () -> patches.add(new Patch(start, start, made(at, own)))));
  }

  /** A new annotation. */
  private static String made(Origin at, List<Edit> edits) {
    Written written = new Written("@" + at.annotation(), new LinkedHashMap<>());
    edits.forEach(edit -> change(written, edit));
    return written.text() + " ";
  }

  private Optional<AnnotationTree> annotation(
      List<? extends AnnotationTree> annotations, Origin origin) {
    String simple = origin.annotation().substring(origin.annotation().lastIndexOf('.') + 1);
    return annotations.stream()
        .flatMap(SourceEditor::unwrapped)
        .filter(each -> simple(each).equals(simple))
        .skip(origin.occurrence())
        .findFirst();
  }

  private static String simple(AnnotationTree tree) {
    String name = tree.getAnnotationType().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Stream<AnnotationTree> unwrapped(AnnotationTree annotation) {
    Stream<AnnotationTree> held =
        annotation.getArguments().stream()
            .flatMap(argument -> items(value(argument)).stream())
            .filter(AnnotationTree.class::isInstance)
            .map(AnnotationTree.class::cast);
    return Stream.concat(Stream.of(annotation), held);
  }

  private static ExpressionTree value(ExpressionTree argument) {
    return argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
  }

  private static List<? extends ExpressionTree> items(ExpressionTree value) {
    return value instanceof NewArrayTree array ? array.getInitializers() : List.of(value);
  }

  private void rewrite(AnnotationTree tree, List<Edit> edits) {
    long start = positions.getStartPosition(unit, tree);
    long end = positions.getEndPosition(unit, tree);
    if (edits.stream().anyMatch(edit -> isRemovalOfAll(edit))) {
      long comma = end;
      while (Character.isWhitespace(text.charAt((int) comma))) {
        comma++;
      }
      patches.add(new Patch(start, text.charAt((int) comma) == ',' ? comma + 1 : end, ""));
      return;
    }
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (ExpressionTree argument : tree.getArguments()) {
      String member =
          argument instanceof AssignmentTree assignment
              ? assignment.getVariable().toString()
              : "value";
      List<String> items = new ArrayList<>();
      items(value(argument)).forEach(item -> items.add(source(item)));
      members.put(member, items);
    }
    Written written = new Written("@" + source(tree.getAnnotationType()), members);
    // Items go from the last one back, so that the numbers of those before stay.
    edits.stream()
        .sorted(Comparator.comparingInt((Edit edit) -> edit.at().item()).reversed())
        .forEach(edit -> change(written, edit));
    // This one can't stand without anything in it.
    boolean empty = members.isEmpty() && simple(tree).equals("SuppressWarnings");
    patches.add(new Patch(start, end, empty ? "" : written.text()));
  }

  private static boolean isRemovalOfAll(Edit edit) {
    return edit instanceof Edit.Remove && edit.at().member().isEmpty();
  }

  /** What the message names is imported where it isn't yet: here by being qualified. */
  private static List<String> spelled(List<Reference> values) {
    return values.stream()
        .map(Reference::spelled)
        .map(value -> value.replaceFirst("^(Transition)\\.", "dev.interlock.$1."))
        .toList();
  }

  private static void change(Written written, Edit edit) {
    String member = edit.at().member();
    List<String> items = written.members().computeIfAbsent(member, name -> new ArrayList<>());
    if (edit instanceof Edit.Flag) {
      items.clear();
      items.add("true");
    } else if (edit instanceof Edit.Set set) {
      items.clear();
      items.addAll(spelled(set.values()));
    } else if (edit instanceof Edit.Add add) {
      items.addAll(spelled(add.values()));
    } else if (edit instanceof Edit.Write write) {
      items.remove(edit.at().item());
      items.addAll(edit.at().item(), spelled(write.values()));
    } else if (edit.at().item() >= 0) {
      items.remove(edit.at().item());
    } else {
      items.clear();
    }
    if (items.isEmpty()) {
      written.members().remove(member);
    }
  }

  private String source(Tree tree) {
    return text.substring(
        (int) positions.getStartPosition(unit, tree), (int) positions.getEndPosition(unit, tree));
  }

  private String patched() {
    StringBuilder result = new StringBuilder(text);
    patches.stream()
        .sorted(Comparator.comparingLong(Patch::start).reversed())
        .forEach(
            patch -> result.replace((int) patch.start(), (int) patch.end(), patch.replacement()));
    return result.toString();
  }
}
