package nl.wijkverband.messaging.write.message;

import java.util.List;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** Nobody talks to themselves; who left the kernteam hears nothing any more. */
public record SomebodyHearsAMessage(List<PractitionerRef> receivers, @Nullable String field)
    implements Rule {

  @Override
  public boolean isBroken() {
    return receivers.isEmpty();
  }
}
