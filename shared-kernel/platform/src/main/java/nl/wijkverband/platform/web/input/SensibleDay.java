package nl.wijkverband.platform.web.input;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The validator of {@link SensibleDate} for a day. */
public final class SensibleDay implements ConstraintValidator<SensibleDate, LocalDate> {

  @Override
  public boolean isValid(@Nullable LocalDate value, ConstraintValidatorContext context) {
    return value == null
        || (value.getYear() >= 1900
            && value.isBefore(LocalDate.now(context.getClockProvider().getClock()).plusYears(10)));
  }
}
