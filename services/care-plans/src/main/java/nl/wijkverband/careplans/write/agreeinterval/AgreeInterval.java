package nl.wijkverband.careplans.write.agreeinterval;

import java.time.LocalDate;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.kernteam.Kernteam;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Agree how often the patient sees one practitioner. */
public record AgreeInterval(
    @TargetAggregateIdentifier AgendaId agendaId,
    CaseId caseId,
    PractitionerId practitionerId,
    int minWeeks,
    int maxWeeks,
    LocalDate startsOn,
    Kernteam kernteam,
    PractitionerRef by,
    LocalDate today) {}
