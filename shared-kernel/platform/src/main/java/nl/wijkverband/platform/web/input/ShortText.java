package nl.wijkverband.platform.web.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** At most 200 characters, none of them a control character; {@code null} is fine. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.ForShortText.class)
public @interface ShortText {
  int max() default 200;

  String message() default "{invalid.ShortText}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
