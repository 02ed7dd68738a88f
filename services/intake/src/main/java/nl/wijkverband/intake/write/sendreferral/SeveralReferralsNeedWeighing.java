package nl.wijkverband.intake.write.sendreferral;

import java.util.List;
import java.util.Map;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** Several practitioners at once are possible, when it is written down why. */
public record SeveralReferralsNeedWeighing(List<PractitionerRef> others, @Nullable String weighing)
    implements Rule {

  @Override
  public boolean isBroken() {
    return !others.isEmpty() && (weighing == null || weighing.isBlank());
  }

  @Override
  public String field() {
    return "weighing";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("count", others.size());
  }
}
