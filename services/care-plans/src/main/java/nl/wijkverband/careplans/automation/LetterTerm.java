package nl.wijkverband.careplans.automation;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkverband.careplans.events.NoShowLetterSent;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.DutchTime;

/** How long one patient may take to answer one letter; as text it is the timer's name. */
record LetterTerm(CaseId caseId, AppointmentId appointmentId, LocalDate responseBefore) {

  static LetterTerm of(NoShowLetterSent letter) {
    return new LetterTerm(letter.caseId(), letter.appointmentId(), letter.responseBefore());
  }

  static LetterTerm of(String text) {
    String[] parts = text.split("/", 3);
    return new LetterTerm(
        CaseId.of(parts[0]), AppointmentId.of(parts[1]), LocalDate.parse(parts[2]));
  }

  /** The end of the last day. */
  Instant ends() {
    return responseBefore.plusDays(1).atStartOfDay(DutchTime.ZONE).toInstant();
  }

  @Override
  public String toString() {
    return caseId + "/" + appointmentId + "/" + responseBefore;
  }
}
