package dev.interlock.processor.generate.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;

/**
 * What generated code says of null, in the words of JSpecify: nothing is null unless it says so.
 * Kotlin and NullAway read it.
 *
 * @param present whether the words are there; where they aren't, nothing is said
 */
public record NullMarks(boolean present) {

  private static final String WORDS = "org.jspecify.annotations";

  /** Says of a type that nothing in it is null. */
  void mark(TypeSpec.Builder type) {
    if (present) {
      type.addAnnotation(ClassName.get(WORDS, "NullMarked"));
    }
  }

  /** Returns the type of what may be null, inside generated types. */
  public TypeName orNull(TypeName type) {
    return present ? type.annotated(nullable()) : type;
  }

  /** Returns the declaration of a type variable that may stand for a type that has null. */
  public TypeVariableName any(TypeVariableName variable) {
    return present
        ? TypeVariableName.get(variable.name(), ClassName.OBJECT.annotated(nullable()))
        : variable;
  }

  private static AnnotationSpec nullable() {
    return AnnotationSpec.builder(ClassName.get(WORDS, "Nullable")).build();
  }
}
