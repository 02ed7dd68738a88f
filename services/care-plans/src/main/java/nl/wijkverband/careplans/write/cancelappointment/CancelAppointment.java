package nl.wijkverband.careplans.write.cancelappointment;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.Cancellation;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Call an appointment off beforehand. */
public record CancelAppointment(
    @TargetAggregateIdentifier AgendaId agendaId,
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef by,
    Cancellation cancelledBy,
    @Nullable String reason,
    LocalDate cancelledOn,
    Instant now) {}
