package nl.wijkverband.intake.write.giveexplanation;

import java.util.List;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.ExplanatoryModel;
import org.jspecify.annotations.Nullable;

/** Colleagues can only go on in the same words when they know which explanation was given. */
public record ExplanationsNeedModelOrMetaphor(
    List<ExplanatoryModel> models, @Nullable String metaphor) implements Rule {

  @Override
  public boolean isBroken() {
    return models.isEmpty() && (metaphor == null || metaphor.isBlank());
  }

  @Override
  public String field() {
    return "models";
  }
}
