package nl.wijkverband.platform.web.input;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The validator of {@link SensibleDate} for a moment. */
public final class SensibleMoment implements ConstraintValidator<SensibleDate, OffsetDateTime> {

  @Override
  public boolean isValid(@Nullable OffsetDateTime value, ConstraintValidatorContext context) {
    return value == null
        || (value.getYear() >= 1900
            && value.getYear() <= 9999
            && value
                .toInstant()
                .isBefore(
                    OffsetDateTime.now(context.getClockProvider().getClock())
                        .plusYears(10)
                        .toInstant()));
  }
}
