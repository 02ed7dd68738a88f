package nl.wijkverband.intake.write.giveconsent;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that the patient consented. */
public record GiveConsent(
    @TargetAggregateIdentifier CaseId caseId,
    ConsentPurpose purpose,
    ConsentForm how,
    LocalDate givenOn,
    LocalDate today) {}
