package nl.wijkverband.careplans.write.sendnoshowletter;

import java.time.LocalDate;
import nl.wijkverband.platform.rule.Rule;
import org.jspecify.annotations.Nullable;

/** First somebody calls, then somebody writes. */
public record ALetterFollowsTheCall(LocalDate sentOn, @Nullable LocalDate calledOn)
    implements Rule {

  @Override
  public boolean isBroken() {
    return calledOn != null && sentOn.isBefore(calledOn);
  }

  @Override
  public String field() {
    return "sentOn";
  }
}
