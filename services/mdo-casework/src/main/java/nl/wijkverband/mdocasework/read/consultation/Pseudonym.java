package nl.wijkverband.mdocasework.read.consultation;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes out of a text who it is about: the parts of the patient's name however they are spelled,
 * the birth date, and whatever looks like a number, an e-mail address or a postcode. It takes out
 * too much rather than too little; what somebody writes around it remains their care.
 */
final class Pseudonym {

  static final String NAME = "[naam]";
  static final String LEFT_OUT = "[weggelaten]";

  private static final Locale DUTCH = Locale.of("nl", "NL");
  private static final Set<String> SMALL_WORDS =
      Set.of("van", "de", "den", "der", "het", "te", "ten", "ter", "in", "op", "aan", "von", "el");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]+");
  private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+");
  private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[\\s.\\-/()]*\\d){5,}");
  private static final Pattern POSTCODE = Pattern.compile("\\b[1-9]\\d{3}\\s?[A-Z]{2}\\b");

  private final Set<String> names;
  private final Pattern birthDate;

  Pseudonym(KnownPatient patient) {
    names =
        Stream.of(patient.givenName(), patient.familyName())
            .flatMap(name -> WORD.matcher(name).results())
            .map(found -> plain(found.group()))
            .filter(name -> !SMALL_WORDS.contains(name))
            .collect(Collectors.toUnmodifiableSet());
    String day = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH).format(patient.birthDate());
    birthDate =
        Pattern.compile(
            "\\b0?" + day.replace(" ", "\\s+") + "\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The text without who it is about. */
  String in(String text) {
    String masked = birthDate.matcher(text).replaceAll(Matcher.quoteReplacement(LEFT_OUT));
    for (Pattern pattern : List.of(EMAIL, NUMBER, POSTCODE)) {
      masked = pattern.matcher(masked).replaceAll(Matcher.quoteReplacement(LEFT_OUT));
    }
    return WORD.matcher(masked)
        .replaceAll(word -> Matcher.quoteReplacement(isName(word.group()) ? NAME : word.group()));
  }

  private boolean isName(String word) {
    String plain = plain(word);
    return names.contains(plain)
        || (plain.endsWith("s") && names.contains(plain.substring(0, plain.length() - 1)));
  }

  /** Without capitals and accents: Zoë is Zoe. */
  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(DUTCH);
  }
}
