package nl.wijkverband.platform.web.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A day or moment somebody can mean: between 1900 and ten years from now; {@code null} is fine. */
@Documented
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {SensibleDay.class, SensibleMoment.class})
public @interface SensibleDate {
  String message() default "{invalid.SensibleDate}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
