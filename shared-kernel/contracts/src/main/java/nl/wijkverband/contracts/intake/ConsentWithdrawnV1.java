package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.EventType;

/** The patient withdrew the consent to one purpose; it works at once and for the future. */
@EventType(name = "nl.wijkverband.intake.consent-withdrawn")
public record ConsentWithdrawnV1(
    CaseId caseId, ConsentPurpose purpose, ConsentForm how, LocalDate withdrawnOn)
    implements Contract {}
