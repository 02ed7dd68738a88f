package nl.wijkverband.intake.events;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.vocabulary.AcuteRisk;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import org.jspecify.annotations.Nullable;

/** Acute risk was asked after; what was found stops the ALK route. */
@EventType(name = "intake.acute-risk-checked")
public record AcuteRiskChecked(
    CaseId caseId,
    @Personal List<AcuteRisk> found,
    @Personal @Nullable String note,
    LocalDate checkedOn)
    implements CaseEvent {}
