package nl.wijkverband.gateway.sendreferral;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a question says too little to its receiver, like "zie dossier" or "intake bij POH-GGZ". A
 * hint while typing; the rule itself is intake's.
 */
final class ThinQuestion {
  private static final int OWN_WORDS = 3;
  private static final Set<String> STOCK_WORDS =
      Set.of(
          ("zie dossier his bijlage brief journaal intake bij door poh ggz fysiotherapie"
                  + " fysiotherapeut fysio psycholoog buurtteam graag svp aub behandeling behandelen"
                  + " beoordeling beoordelen advies verwijzing verwijs gesprek voor naar de het een"
                  + " uw van met om ter te ivm wegens alk patiënt patiënte patient mw dhr alvast"
                  + " dank")
              .split(" "));

  private ThinQuestion() {}

  static boolean isThin(String question) {
    return Arrays.stream(
                question.toLowerCase(Locale.ROOT).replace(".", "").split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isBlank() && !STOCK_WORDS.contains(word))
            .count()
        < OWN_WORDS;
  }
}
