package dev.interlock.testing.coverage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Several lifecycles that a test class measures; Java writes it where the annotation is repeated.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(CoverageExtension.class)
public @interface MeasuresLifecycles {

  /** The lifecycles. */
  MeasuresLifecycle[] value();
}
