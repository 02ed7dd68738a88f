package nl.wijkverband.careplans.write.removemember;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let somebody leave the kernteam. */
public record RemoveMember(
    @TargetAggregateIdentifier CaseId caseId,
    PractitionerId practitionerId,
    LocalDate leftOn,
    PractitionerRef by,
    LocalDate today) {}
