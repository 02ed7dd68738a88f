package nl.wijkverband.platform.web.input;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The validator of {@link NotInFuture} for a day. */
public final class DayNotInFuture implements ConstraintValidator<NotInFuture, LocalDate> {

  @Override
  public boolean isValid(@Nullable LocalDate value, ConstraintValidatorContext context) {
    return value == null || !value.isAfter(LocalDate.now(context.getClockProvider().getClock()));
  }
}
