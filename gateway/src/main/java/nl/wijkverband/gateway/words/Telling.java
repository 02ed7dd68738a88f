package nl.wijkverband.gateway.words;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wijkverband.gateway.dossier.TimelinePage.Entry;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** The pieces sentences are made of; a piece the reader's role may not see leaves them whole. */
final class Telling {
  private final Words words;
  private final Days days;

  Telling(Words words, Days days) {
    this.words = words;
    this.days = days;
  }

  String say(String key, @Nullable Object... parts) {
    return words.say(key, parts);
  }

  Told quiet(String sentence, String icon, @Nullable String detail) {
    return new Told(sentence, detail, icon, false);
  }

  Told told(Entry entry, String icon, @Nullable String detail, @Nullable Object... parts) {
    return new Told(words.say("timeline." + entry.kind(), parts), detail, icon, false);
  }

  Told alert(Entry entry, String icon, @Nullable String detail, @Nullable Object... parts) {
    return new Told(words.say("timeline." + entry.kind(), parts), detail, icon, true);
  }

  @Nullable String measured(Entry entry) {
    String how = entry.text("measuredBy");
    return how == null ? null : words.say("timeline.measured-by", how);
  }

  @Nullable String members(Entry entry) {
    if (entry.part("members") instanceof Collection<?> members) {
      List<String> names = members.stream().map(this::person).toList();
      return names.isEmpty() ? null : words.say("timeline.members", Lists.spoken(names));
    }
    return null;
  }

  String someone(Entry entry, String part) {
    Object person = entry.part(part);
    if (person == null) {
      String role = role(entry, "role", part);
      String name = entry.text("name");
      return name == null ? role : words.say("person", name, role);
    }
    return person(person);
  }

  String person(Object person) {
    if (person instanceof Map<?, ?> parts) {
      Object name = parts.get("name");
      String role = words.role(roleOf(parts.get("role")));
      return name == null ? role : words.say("person", name, role);
    }
    Role role = roleOf(person);
    return role == null ? String.valueOf(person) : words.role(role);
  }

  String purpose(Entry entry) {
    return words.find("purpose." + entry.text("purpose")).orElse(words.say("purpose.other"));
  }

  String from(Entry entry) {
    return role(entry, "fromRole", "from");
  }

  String to(Entry entry) {
    return role(entry, entry.part("toRole") == null ? "role" : "toRole", "to");
  }

  String with(Entry entry) {
    return role(entry, "role", "practitioner");
  }

  String cancelledBy(Entry entry) {
    return words.find("cancelled." + entry.text("by")).orElse("");
  }

  String at(Entry entry) {
    try {
      String at = entry.text("at");
      return at == null ? "" : words.say("timeline.at", days.moment(OffsetDateTime.parse(at)));
    } catch (DateTimeParseException unreadable) {
      return "";
    }
  }

  static Optional<LocalDate> date(@Nullable String text) {
    try {
      return Optional.ofNullable(text).map(LocalDate::parse);
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  String role(Entry entry, String part, String person) {
    Role role = roleOf(entry.part(part));
    if (role == null && entry.part(person) instanceof Map<?, ?> parts) {
      role = roleOf(parts.get("role"));
    }
    return words.role(role);
  }

  static @Nullable Role roleOf(@Nullable Object name) {
    try {
      return name == null ? null : Role.valueOf(String.valueOf(name));
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  static String text(Entry entry, String part) {
    return Optional.ofNullable(entry.text(part)).orElse("…");
  }

  @Nullable String quoted(Entry entry, String part) {
    String text = entry.text(part);
    return text == null ? null : words.say("quoted", text);
  }

  /** A part of the sentence with its label, when it is there. */
  @Nullable String labelled(Entry entry, String part, String key) {
    String text = entry.text(part);
    return text == null ? null : words.say(key, text);
  }

  /** A coded part in words; null when it is not there or not ours. */
  @Nullable String coded(Entry entry, String part, String prefix) {
    String code = entry.text(part);
    return code == null ? null : words.find(prefix + code).orElse(null);
  }

  /** Several coded parts in words. */
  List<String> codes(Entry entry, String part, String prefix) {
    return entry.part(part) instanceof Collection<?> several
        ? several.stream().flatMap(code -> words.find(prefix + code).stream()).toList()
        : List.of();
  }

  /** A day with its label, when it is there. */
  @Nullable String day(Entry entry, String part, String key) {
    return date(entry.text(part)).map(date -> words.say(key, days.day(date))).orElse(null);
  }

  /** A moment in words, when it is there. */
  @Nullable String moment(Entry entry, String part) {
    try {
      String at = entry.text(part);
      return at == null ? null : days.moment(OffsetDateTime.parse(at));
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }

  /** Several details as one text. */
  static @Nullable String joined(@Nullable String... details) {
    List<String> given =
        Arrays.stream(details).filter(Objects::nonNull).map(Telling::ended).toList();
    return given.isEmpty() ? null : String.join(" ", given);
  }

  private static String ended(String text) {
    return text.matches("(?s).*[.!?…”]") ? text : text + ".";
  }
}
