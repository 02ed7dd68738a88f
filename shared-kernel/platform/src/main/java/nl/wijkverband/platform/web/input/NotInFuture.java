package nl.wijkverband.platform.web.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A day up to today, or a moment up to now, by the clock of the Netherlands; {@code null} is fine.
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {DayNotInFuture.class, MomentNotInFuture.class})
@SensibleDate
public @interface NotInFuture {
  String message() default "{invalid.NotInFuture}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
