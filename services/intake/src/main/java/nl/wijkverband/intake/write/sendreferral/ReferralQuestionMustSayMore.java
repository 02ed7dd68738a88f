package nl.wijkverband.intake.write.sendreferral;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import nl.wijkverband.platform.rule.Rule;

/**
 * A letter that says "zie dossier" or "intake bij POH-GGZ" asks nothing: without its stock words
 * there must be a question left.
 */
public record ReferralQuestionMustSayMore(String question) implements Rule {

  private static final int WORDS_OF_ITS_OWN = 3;

  private static final Set<String> STOCK_WORDS =
      Set.of(
          ("zie dossier his bijlage brief journaal intake bij door poh ggz fysiotherapie"
                  + " fysiotherapeut fysio psycholoog buurtteam graag svp aub behandeling behandelen"
                  + " beoordeling beoordelen advies verwijzing verwijs gesprek voor naar de het een uw"
                  + " van met en om ter te ivm wegens alk patiënt patiënte patient mw dhr alvast dank")
              .split(" "));

  @Override
  public boolean isBroken() {
    return Arrays.stream(
                question.toLowerCase(Locale.ROOT).replace(".", "").split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isBlank() && !STOCK_WORDS.contains(word))
            .count()
        < WORDS_OF_ITS_OWN;
  }

  @Override
  public String field() {
    return "question";
  }
}
