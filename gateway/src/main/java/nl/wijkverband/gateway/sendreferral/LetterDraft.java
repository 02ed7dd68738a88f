package nl.wijkverband.gateway.sendreferral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkverband.gateway.dossier.CaseView;
import nl.wijkverband.gateway.dossier.Person;
import nl.wijkverband.gateway.dossier.Referral;
import nl.wijkverband.gateway.words.Days;
import nl.wijkverband.gateway.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A letter with what the case knows already filled in: the explanation, the others, the lead. */
@Component
class LetterDraft {
  private final Words words;
  private final Days days;

  LetterDraft(Words words, Days days) {
    this.words = words;
    this.days = days;
  }

  SendReferralForm about(CaseView dossier, UUID to, UUID sender) {
    List<String> others =
        Stream.concat(dossier.members().stream(), referredTo(dossier))
            .map(Person::id)
            .filter(id -> !id.equals(to) && !id.equals(sender))
            .distinct()
            .map(UUID::toString)
            .toList();
    var team = dossier.team();
    UUID lead = team == null || team.leadId() == null ? sender : team.leadId();
    return new SendReferralForm(
        null,
        explanation(dossier.explanation()),
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        others,
        lead.toString(),
        null,
        days.today().toString());
  }

  private static Stream<Person> referredTo(CaseView dossier) {
    return dossier.referrals().stream()
        .filter(
            letter ->
                letter.state() != Referral.State.DECLINED
                    && letter.state() != Referral.State.REFUSED)
        .map(Referral::to);
  }

  private @Nullable String explanation(CaseView.@Nullable Explanation given) {
    if (given == null) {
      return null;
    }
    String explained =
        Optional.ofNullable(given.metaphor())
            .map(metaphor -> words.say("sendreferral.prefill.metaphor", metaphor))
            .orElse("");
    String own =
        Optional.ofNullable(given.patientWords())
            .map(text -> words.say("sendreferral.prefill.own-words", text))
            .orElse("");
    return (explained + " " + own).strip();
  }
}
