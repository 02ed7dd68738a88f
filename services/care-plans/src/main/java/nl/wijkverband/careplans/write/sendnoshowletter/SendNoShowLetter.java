package nl.wijkverband.careplans.write.sendnoshowletter;

import java.time.LocalDate;
import nl.wijkverband.careplans.events.NoShowLetterSent;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.noshow.NoShowProtocol;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that the letter after a no-show went out. */
public record SendNoShowLetter(
    @TargetAggregateIdentifier AgendaId agendaId,
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef by,
    LocalDate sentOn,
    LocalDate today) {
  /** What is written down, by the protocol of today. */
  public NoShowLetterSent happened() {
    return new NoShowLetterSent(
        caseId, appointmentId, by, sentOn, NoShowProtocol.CURRENT.responseBefore(sentOn));
  }
}
