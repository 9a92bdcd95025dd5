package dev.interlock;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks types that were generated for an enum. Coverage tools skip what carries an annotation with
 * {@code Generated} in its name; it isn't called just that, so that {@code import dev.interlock.*}
 * can stand beside {@code import jakarta.annotation.*}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface InterlockGenerated {

  /**
   * What generated code may call in this package: a processor generates for one level, and refuses
   * to work with a runtime of another. It rises when an older runtime couldn't run what is
   * generated, or a newer one what was.
   */
  int API_LEVEL = 1;

  /** The qualified name of the enum. */
  String value();

  /**
   * Marks generated methods whose result is all that they do: who throws it away has moved nothing.
   * Error Prone goes by the simple name. It is nested so that {@code import dev.interlock.*} can
   * stand beside other annotations that are called so.
   */
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface CheckReturnValue {}
}
