package nl.wijkverband.careplans.write.decideinvoice;

import nl.wijkverband.platform.rule.Rule;

/** There is something to decide once the patient did not answer the letter. */
public record OnlyAnAskedInvoiceIsDecided(boolean isAsked) implements Rule {

  @Override
  public boolean isBroken() {
    return !isAsked;
  }
}
