package dev.interlock.processor.usage.body;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What javac knows of a compilation, asked in terms of machines.
 *
 * @param trees what its trees mean
 * @param elements its elements
 * @param types its types
 * @param machines its machines
 * @param methods the methods that it calls
 */
public record Compilation(
    Trees trees, Elements elements, Types types, Machines machines, CalledMethods methods) {

  /** Returns the compilation of a task. */
  public static Compilation of(JavacTask task) {
    Elements elements = task.getElements();
    Machines machines = new Machines(elements);
    return new Compilation(
        Trees.instance(task), elements, task.getTypes(), machines, new CalledMethods(machines));
  }

  /** Returns what an expression or a declaration means. */
  public Optional<Element> element(TreePath path) {
    return Optional.ofNullable(trees.getElement(path));
  }

  /** Returns the type of an expression. */
  public Optional<TypeMirror> type(TreePath path) {
    return Optional.ofNullable(trees.getTypeMirror(path));
  }

  /** Returns the machine of whose enum an expression is. */
  public Optional<UsedMachine> machine(TreePath expression) {
    return type(expression).flatMap(machines::of);
  }
}
