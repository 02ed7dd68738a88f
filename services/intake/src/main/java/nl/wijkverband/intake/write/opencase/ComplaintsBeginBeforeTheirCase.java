package nl.wijkverband.intake.write.opencase;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkverband.platform.rule.Rule;

/** A case is opened because of a complaint that is there. */
public record ComplaintsBeginBeforeTheirCase(LocalDate complaintSince, LocalDate openedOn)
    implements Rule {

  @Override
  public boolean isBroken() {
    return complaintSince.isAfter(openedOn);
  }

  @Override
  public String field() {
    return "complaintSince";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("openedOn", openedOn);
  }
}
