package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.AppointmentOutcome;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.NoShowStep;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;

/** It was no no-show after all; what it had started is undone. */
@EventType(name = "care-plans.no-show-corrected")
public record NoShowCorrected(
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef practitioner,
    OffsetDateTime at,
    AppointmentOutcome outcome,
    @Personal String reason,
    List<NoShowStep> undone,
    LocalDate correctedOn)
    implements NoShowEvent {}
