package nl.wijkverband.careplans.write.keepappointment;

import java.time.Instant;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that the patient came. */
public record KeepAppointment(
    @TargetAggregateIdentifier AgendaId agendaId,
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef by,
    Instant now) {}
