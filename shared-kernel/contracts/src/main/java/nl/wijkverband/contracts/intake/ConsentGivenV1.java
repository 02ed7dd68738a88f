package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.EventType;

/** The patient consented to one purpose. */
@EventType(name = "nl.wijkverband.intake.consent-given")
public record ConsentGivenV1(
    CaseId caseId, ConsentPurpose purpose, ConsentForm how, LocalDate givenOn)
    implements Contract {}
