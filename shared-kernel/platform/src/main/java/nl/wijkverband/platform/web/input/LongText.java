package nl.wijkverband.platform.web.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** At most 4000 characters, none of them a control character; {@code null} is fine. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.ForLongText.class)
public @interface LongText {
  int max() default 4000;

  String message() default "{invalid.LongText}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
