package nl.wijkverband.intake.write.recordexamination;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkverband.platform.rule.Rule;

/** An examination may have led to the case, but it is of this complaint. */
public record ExaminationsFollowTheComplaint(LocalDate examinedOn, LocalDate complaintSince)
    implements Rule {

  @Override
  public boolean isBroken() {
    return examinedOn.isBefore(complaintSince);
  }

  @Override
  public String field() {
    return "examinedOn";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("complaintSince", complaintSince);
  }
}
