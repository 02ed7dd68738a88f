package nl.wijkverband.intake.write.checkacuterisk;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.vocabulary.AcuteRisk;
import nl.wijkverband.vocabulary.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Record what was found when acute risk was asked after; nothing is a finding too. */
public record CheckAcuteRisk(
    @TargetAggregateIdentifier CaseId caseId,
    List<AcuteRisk> found,
    @Nullable String note,
    LocalDate checkedOn,
    LocalDate today) {}
