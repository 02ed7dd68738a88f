package nl.wijkverband.gateway.sendnoshowletter;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.gateway.dossier.CaseView;
import nl.wijkverband.gateway.dossier.CaseWords;
import nl.wijkverband.gateway.dossier.NoShow;
import nl.wijkverband.gateway.session.SignedIn;
import nl.wijkverband.gateway.words.Days;
import nl.wijkverband.gateway.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The letter in words: kind, because staying away can be part of the complaint, and in no harder
 * language than the patient needs.
 *
 * @param paragraphs what it says, from top to bottom
 */
record Letter(
    String sender,
    String addressee,
    @Nullable String address,
    String date,
    String subject,
    String greeting,
    List<String> paragraphs,
    String closing,
    String signature) {

  /** Writes it from what the dossier knows. */
  @Component
  static class Writer {
    private final Words words;
    private final Days days;
    private final CaseWords caseWords;

    Writer(Words words, Days days, CaseWords caseWords) {
      this.words = words;
      this.days = days;
      this.caseWords = caseWords;
    }

    Letter write(CaseView dossier, NoShow noShow, SignedIn me) {
      LocalDate on = days.dateOf(noShow.at());
      String name = dossier.patient().fullName();
      return new Letter(
          me.organisationName(),
          name,
          dossier.patient().address(),
          days.date(noShow.letterSentOn() == null ? days.today() : noShow.letterSentOn()),
          words.say("letter.no-show.subject", days.fullDay(on)),
          words.say("letter.no-show.greeting", name),
          paragraphs(dossier, noShow, on),
          words.say("letter.no-show.closing"),
          words.say("person", me.name(), words.role(me.role())));
    }

    private List<String> paragraphs(CaseView dossier, NoShow noShow, LocalDate on) {
      String who = words.say("person", noShow.practitioner().name(), role(noShow));
      String missed =
          words.say(
              noShow.calls().isEmpty() ? "letter.no-show.missed" : "letter.no-show.missed.called",
              days.fullDay(on),
              days.time(noShow.at()),
              who);
      return List.of(
          missed,
          words.say("letter.no-show.kind"),
          noShow.responseBefore() == null
              ? words.say("letter.no-show.asked")
              : words.say("letter.no-show.asked.before", days.fullDay(noShow.responseBefore())),
          next(dossier),
          words.say("letter.no-show.invoice"));
    }

    private String next(CaseView dossier) {
      return caseWords.coming(dossier.appointments()).stream()
          .findFirst()
          .map(
              next ->
                  words.say(
                      "letter.no-show.next",
                      days.fullDay(days.dateOf(next.at())),
                      days.time(next.at()),
                      words.role(next.practitioner().role())))
          .orElseGet(() -> words.say("letter.no-show.no-next"));
    }

    private String role(NoShow noShow) {
      return words.role(noShow.practitioner().role());
    }
  }
}
