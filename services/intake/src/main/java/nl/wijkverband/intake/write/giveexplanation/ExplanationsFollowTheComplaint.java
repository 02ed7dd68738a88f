package nl.wijkverband.intake.write.giveexplanation;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkverband.platform.rule.Rule;

/** There is nothing to explain before the complaint. */
public record ExplanationsFollowTheComplaint(LocalDate givenOn, LocalDate complaintSince)
    implements Rule {

  @Override
  public boolean isBroken() {
    return givenOn.isBefore(complaintSince);
  }

  @Override
  public String field() {
    return "givenOn";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("complaintSince", complaintSince);
  }
}
