package nl.wijkverband.intake.write.recordwaitingtime;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record what the patient waits for, and how long it will probably take.
 *
 * @param atLeastWeeks the same as {@code expectedWeeks} when one number was named
 */
public record RecordWaitingTime(
    @TargetAggregateIdentifier CaseId caseId,
    String waitsFor,
    LocalDate waitingSince,
    int atLeastWeeks,
    int expectedWeeks,
    LocalDate recordedOn,
    LocalDate today) {}
