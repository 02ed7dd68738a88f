package nl.wijkverband.careplans.write.addmember;

import java.time.LocalDate;
import java.util.Set;
import nl.wijkverband.careplans.write.kernteam.Joining;
import nl.wijkverband.careplans.write.kernteam.Kernteam;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take somebody into the kernteam. */
public record AddMember(
    @TargetAggregateIdentifier CaseId caseId,
    PractitionerRef member,
    LocalDate joinedOn,
    OrganisationId practiceId,
    Set<ConsentPurpose> consents,
    PractitionerRef by,
    LocalDate today) {

  /** The newcomer beside who is in the kernteam already. */
  public Joining joining(Kernteam kernteam) {
    return new Joining(member, kernteam.members(), practiceId, consents, "member");
  }
}
