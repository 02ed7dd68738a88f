package nl.wijkverband.platform.web.input;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Text that can be stored and shown: not too long, whole characters, nothing invisible. */
final class PlainText {

  private PlainText() {}

  static boolean fits(@Nullable CharSequence text, int max) {
    return text == null
        || (text.codePoints().count() <= max && text.codePoints().allMatch(PlainText::isPlain));
  }

  // A lone surrogate and U+0000 cannot be stored; other control characters nobody means to type.
  private static boolean isPlain(int character) {
    return character == '\n'
        || character == '\r'
        || character == '\t'
        || (!Character.isISOControl(character)
            && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE));
  }

  /** The validator of {@link ShortText}. */
  public static final class ForShortText implements ConstraintValidator<ShortText, CharSequence> {
    private int max;

    @Override
    public void initialize(ShortText constraint) {
      max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
      return fits(text, max);
    }
  }

  /** The validator of {@link LongText}. */
  public static final class ForLongText implements ConstraintValidator<LongText, CharSequence> {
    private int max;

    @Override
    public void initialize(LongText constraint) {
      max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
      return fits(text, max);
    }
  }
}
