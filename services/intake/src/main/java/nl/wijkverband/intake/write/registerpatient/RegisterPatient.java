package nl.wijkverband.intake.write.registerpatient;

import java.time.LocalDate;
import nl.wijkverband.intake.events.PatientDetails;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Register a patient of this practice. */
public record RegisterPatient(
    @TargetAggregateIdentifier PatientId patientId,
    OrganisationId practiceId,
    String practiceName,
    String wijk,
    PatientDetails details,
    boolean bsnKnownInPractice,
    LocalDate today) {}
