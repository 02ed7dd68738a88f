package nl.wijkverband.intake.write.sendreferral;

import java.util.List;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;

/** A discipline that still has to answer is not asked twice. */
public record OneOpenReferralPerDiscipline(PractitionerRef to, List<PractitionerRef> waiting)
    implements Rule {

  @Override
  public boolean isBroken() {
    return waiting.stream().anyMatch(receiver -> receiver.role() == to.role());
  }

  @Override
  public String field() {
    return "to";
  }
}
