package nl.wijkverband.intake.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.EventType;

/** The patient withdrew the consent to one purpose. */
@EventType(name = "intake.consent-withdrawn")
public record ConsentWithdrawn(
    CaseId caseId, ConsentPurpose purpose, ConsentForm how, LocalDate withdrawnOn)
    implements CaseEvent {}
