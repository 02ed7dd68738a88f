package nl.wijkverband.intake.write.recordwaitingtime;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkverband.platform.rule.Rule;

/** Somebody who waits has begun to wait, perhaps before the case. */
public record WaitingBeginsBeforeItIsRecorded(LocalDate waitingSince, LocalDate recordedOn)
    implements Rule {

  @Override
  public boolean isBroken() {
    return waitingSince.isAfter(recordedOn);
  }

  @Override
  public String field() {
    return "waitingSince";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("recordedOn", recordedOn);
  }
}
