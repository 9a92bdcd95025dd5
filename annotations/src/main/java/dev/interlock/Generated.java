package dev.interlock;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks types that were generated for an enum. Coverage tools skip types with such a marker. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {

  /**
   * What generated code may call in this package: a processor generates for one level, and refuses
   * to work with a runtime of another. It rises when an older runtime couldn't run what is
   * generated, or a newer one what was.
   */
  int API_LEVEL = 1;

  /** The qualified name of the enum. */
  String value();
}
