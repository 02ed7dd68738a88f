package nl.wijkverband.careplans.write.kernteam;

import java.util.List;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;

/** Who holds the lead is in the kernteam. */
public record TheLeadIsAMember(PractitionerId leadId, List<PractitionerRef> members)
    implements Rule {

  @Override
  public boolean isBroken() {
    return members.stream().noneMatch(member -> member.id().equals(leadId));
  }

  @Override
  public String field() {
    return "leadId";
  }
}
