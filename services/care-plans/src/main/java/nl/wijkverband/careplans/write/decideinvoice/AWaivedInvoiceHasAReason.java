package nl.wijkverband.careplans.write.decideinvoice;

import nl.wijkverband.platform.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Whoever lets it go says why. */
public record AWaivedInvoiceHasAReason(boolean charged, @Nullable String reason) implements Rule {

  @Override
  public boolean isBroken() {
    return !charged && reason == null;
  }

  @Override
  public String field() {
    return "reason";
  }
}
