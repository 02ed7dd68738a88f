package nl.wijkverband.careplans.write.recordcall;

import java.time.OffsetDateTime;
import nl.wijkverband.careplans.write.appointment.Appointment;
import nl.wijkverband.platform.rule.Rule;

/** Nobody calls about an appointment that was not missed yet. */
public record ACallComesAfterTheNoShow(OffsetDateTime calledAt, Appointment missed)
    implements Rule {

  @Override
  public boolean isBroken() {
    return calledAt.isBefore(missed.at());
  }

  @Override
  public String field() {
    return "calledAt";
  }
}
