package nl.wijkverband.intake.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.EventType;

/** The patient consented to one purpose. */
@EventType(name = "intake.consent-given")
public record ConsentGiven(
    CaseId caseId, ConsentPurpose purpose, ConsentForm how, LocalDate givenOn)
    implements CaseEvent {}
