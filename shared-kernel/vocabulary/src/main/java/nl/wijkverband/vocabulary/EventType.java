package nl.wijkverband.vocabulary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and revision under which an event is kept for twenty years, whatever its Java class is
 * called by then.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {

  /** For instance {@code care-plans.no-show-recorded}. */
  String name();

  /** Starts at 1 and rises with every change of the event's shape. */
  int revision() default 1;
}
