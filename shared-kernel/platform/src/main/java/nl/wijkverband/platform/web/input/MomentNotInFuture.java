package nl.wijkverband.platform.web.input;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The validator of {@link NotInFuture} for a moment. */
public final class MomentNotInFuture implements ConstraintValidator<NotInFuture, OffsetDateTime> {

  @Override
  public boolean isValid(@Nullable OffsetDateTime value, ConstraintValidatorContext context) {
    return value == null
        || !value.toInstant().isAfter(context.getClockProvider().getClock().instant());
  }
}
