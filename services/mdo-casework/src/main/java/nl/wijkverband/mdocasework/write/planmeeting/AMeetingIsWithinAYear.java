package nl.wijkverband.mdocasework.write.planmeeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.DutchTime;

/** A meeting of another year is a typing error. */
public record AMeetingIsWithinAYear(OffsetDateTime at, LocalDate today) implements Rule {

  @Override
  public boolean isBroken() {
    LocalDate day = DutchTime.dayOf(at);
    return day.isBefore(today.minusYears(1)) || day.isAfter(today.plusYears(1));
  }

  @Override
  public String field() {
    return "at";
  }
}
