package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.AcuteRisk;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Acute risk was asked after; when there is one, the ALK route stops until it is dealt with (domain
 * §2).
 */
@EventType(name = "nl.wijkverband.intake.acute-risk-checked")
public record AcuteRiskCheckedV1(
    CaseId caseId,
    @Personal List<AcuteRisk> found,
    @Personal @Nullable String note,
    LocalDate checkedOn)
    implements Contract {}
