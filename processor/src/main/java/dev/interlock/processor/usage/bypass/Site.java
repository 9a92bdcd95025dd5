package dev.interlock.processor.usage.bypass;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.util.TreePath;
import javax.lang.model.element.VariableElement;

/**
 * A place where a field that may hold a lifecycle is given a value.
 *
 * @param kind how it is given
 * @param place the whole of it
 * @param field the field
 * @param value the expression that is given
 * @param from how the state is read that the field has there
 */
record Site(Kind kind, TreePath place, VariableElement field, TreePath value, String from) {

  /** How a field is given a value. */
  enum Kind {
    /** By an assignment. */
    ASSIGNMENT,
    /** By what stands behind its declaration. */
    INITIALISER,
    /** By an argument of its own class's constructor, where that class calls it. */
    CREATION,
    /** By a method of a builder that began with an object. */
    BUILDER
  }

  /** Makes a site where the field is one of the object's own. */
  Site(Kind kind, TreePath place, VariableElement field, TreePath value) {
    this(
        kind,
        place,
        field,
        value,
        place.getLeaf() instanceof AssignmentTree assignment
            ? assignment.getVariable().toString()
            : field.getSimpleName().toString());
  }

  /** Returns the place of another value that comes to the field here. */
  Site at(TreePath otherPlace, TreePath otherValue) {
    return new Site(kind, otherPlace, field, otherValue);
  }
}
