package dev.interlock.testing.coverage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Has a test class measure how much it meets of a lifecycle. Its methods take the {@link Coverage}
 * as a parameter, {@code Coverage<OrderStatus> coverage}. All classes of a run that measure the
 * same lifecycle do it together: when all tests are over, the report is printed, and the run fails
 * if less was met than the highest threshold asks for.
 *
 * <p>JUnit's configuration parameter {@code interlock.coverage}, as a system property or in {@code
 * junit-platform.properties}, is {@code check} unless it is set; {@code report} only prints, for a
 * run of some of the tests. {@code interlock.coverage.markdown} names a file to which the reports
 * are written as Markdown too.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Repeatable(MeasuresLifecycles.class)
@ExtendWith(CoverageExtension.class)
public @interface MeasuresLifecycle {

  /** The enum. */
  Class<? extends Enum<?>> value();

  /** How many percent of the initial states have to be started in. */
  int starts() default 0;

  /** How many percent of the arcs have to be taken. */
  int arcs() default 0;

  /** How many percent of the answers of guards, yes and no for each arc, have to be given. */
  int answers() default 0;

  /** How many percent of the events that states ignore have to be fired there. */
  int ignored() default 0;

  /** How many percent of the moves that no arc stands for have to be refused. */
  int undeclared() default 0;

  /** How many percent of the moves have to be refused to whom they aren't allowed. */
  int actors() default 0;

  /** How many percent of the moves have to be refused by guards. */
  int guards() default 0;
}
