package dev.interlock.processor.usage.bypass;

import dev.interlock.processor.usage.body.Compilation;
import dev.interlock.processor.usage.body.Machines;
import dev.interlock.processor.usage.bypass.source.Annotations;
import dev.interlock.processor.usage.bypass.source.Owner;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Which fields hold a lifecycle, and which only carry a state from here to there: a request's, a
 * filter's, what a row of a history says. A field holds one if its class makes a move on it, or if
 * it is the only one of an entity.
 */
public final class Holders {

  /** What stands on classes whose objects are stored, by simple name. */
  private static final Set<String> STORED =
      Set.of(
          "Entity",
          "Embeddable",
          "MappedSuperclass",
          "Document",
          "Table",
          "MappedEntity",
          "Node",
          "RedisHash",
          "AggregateRoot",
          "Aggregate",
          "DynamoDbBean",
          "PersistenceCapable");

  /** How entities are called that say what has happened to others. */
  private static final Pattern REPORT =
      Pattern.compile(
          ".*(Audit|History|Event|Log|Change|Snapshot|Revision|Archive|Transition|Entry|View"
              + "|Projection|Message|Record|Report|Statistics?|Filter|Rule|Config(uration)?|Settings?"
              + "|Notification|Template)(s|Entity|Document)?");

  private final Compilation compilation;
  private final Set<Element> moved = new HashSet<>();
  private final Set<Element> read = new HashSet<>();

  Holders(Compilation compilation) {
    this.compilation = compilation;
  }

  /** Takes note that the class of a field makes moves on it. */
  void moves(VariableElement field) {
    moved.add(field);
  }

  /** Takes note that all of a top-level class has been seen. */
  void seen(Element outermost) {
    read.add(outermost);
  }

  /** Returns whether it is known whether a field holds a lifecycle: its class may come later. */
  boolean isKnown(VariableElement field) {
    TypeElement outermost = Owner.outermost(field);
    return read.contains(outermost) || compilation.trees().getTree(outermost) == null;
  }

  /** Returns whether a field holds a lifecycle. */
  boolean isHolder(VariableElement field) {
    TypeElement type = Owner.of(field);
    return moved.contains(field)
        ? !Classes.isTest(type)
        : isOnlyOfEntity(field, compilation.machines());
  }

  /** Returns whether a field is the only one of its machine in a class whose objects are stored. */
  public static boolean isOnlyOfEntity(VariableElement field, Machines machines) {
    TypeElement type = Owner.of(field);
    List<VariableElement> like =
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .filter(each -> !each.getModifiers().contains(Modifier.STATIC))
            .filter(
                each -> machine(each.asType(), machines).equals(machine(field.asType(), machines)))
            .toList();
    return type.getKind() != ElementKind.ENUM
        && like.equals(List.of(field))
        && Annotations.isAny(type, STORED)
        && !REPORT.matcher(type.getSimpleName()).matches();
  }

  private static Optional<TypeElement> machine(TypeMirror type, Machines machines) {
    TypeMirror item = type;
    while (item instanceof ArrayType array) {
      item = array.getComponentType();
    }
    return machines.of(item).map(each -> each.type());
  }
}
