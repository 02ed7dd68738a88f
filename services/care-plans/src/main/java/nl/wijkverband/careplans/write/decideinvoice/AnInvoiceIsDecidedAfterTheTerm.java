package nl.wijkverband.careplans.write.decideinvoice;

import java.time.LocalDate;
import nl.wijkverband.platform.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The patient gets the whole term to answer. */
public record AnInvoiceIsDecidedAfterTheTerm(
    LocalDate decidedOn, @Nullable LocalDate responseBefore) implements Rule {

  @Override
  public boolean isBroken() {
    return responseBefore != null && !decidedOn.isAfter(responseBefore);
  }

  @Override
  public String field() {
    return "decidedOn";
  }
}
