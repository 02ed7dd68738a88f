package nl.wijkverband.intake.write.sendreferral;

import java.util.List;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;

/** The physiotherapist knows where to put the weight. */
public record PhysiotherapyNeedsEmphasis(PractitionerRef to, List<PhysiotherapyEmphasis> emphasis)
    implements Rule {

  @Override
  public boolean isBroken() {
    return to.role() == Role.PHYSIOTHERAPIST && emphasis.isEmpty();
  }

  @Override
  public String field() {
    return "emphasis";
  }
}
