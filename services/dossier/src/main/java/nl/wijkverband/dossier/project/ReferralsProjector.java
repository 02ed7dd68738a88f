package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.AudienceTables.personal;
import static nl.wijkverband.dossier.project.AudienceTables.personalJson;
import static nl.wijkverband.dossier.project.AudienceTables.values;

import java.util.List;
import nl.wijkverband.contracts.intake.ReferralAcceptedV1;
import nl.wijkverband.contracts.intake.ReferralClarifiedV1;
import nl.wijkverband.contracts.intake.ReferralDeclinedV1;
import nl.wijkverband.contracts.intake.ReferralRefusedV1;
import nl.wijkverband.contracts.intake.ReferralReturnedV1;
import nl.wijkverband.contracts.intake.ReferralSentV1;
import nl.wijkverband.dossier.audience.Part;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.Expectation;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Referral letters. Who sees only what is addressed to them gets the letters to their own role,
 * with the patient on it, for the letter may be all they see of the case.
 */
@Component
@Order(80)
final class ReferralsProjector implements Projector {

  @Override
  public void project(Published event, AudienceTables into) {
    switch (event.contract()) {
      case ReferralSentV1 e -> sent(e, into);
      case ReferralAcceptedV1 e -> becomes(e.referralId(), "ACCEPTED", into);
      case ReferralDeclinedV1 e -> change(e.referralId(), "DECLINED", "answer", e.reason(), into);
      case ReferralReturnedV1 e -> change(e.referralId(), "RETURNED", "answer", e.question(), into);
      case ReferralClarifiedV1 e ->
          change(e.referralId(), "SENT", "clarification", e.clarification(), into);
      case ReferralRefusedV1 e -> refused(event, e, into);
      default -> {}
    }
  }

  private static void sent(ReferralSentV1 e, AudienceTables into) {
    if (isNotTheirs(e.to(), into)) {
      return;
    }
    Letter letter =
        new Letter(
            e.question(),
            e.explanationGiven(),
            e.discussed(),
            e.emphasis(),
            e.otherPractitioners(),
            e.lead(),
            e.weighing());
    into.put(
        "referral",
        values(
            "referral_id", e.referralId(),
            "sender_id", e.from().id(),
            "sender", into.json(e.from()),
            "receiver_id", e.to().id(),
            "receiver", into.json(e.to()),
            "state", "SENT",
            "sent_on", e.sentOn(),
            "letter", personalJson(letter)));
    into.run(
        "referral",
        """
        update {s}.referral r set patient = h.patient from {s}.case_header h
        where h.case_id = r.case_id and r.case_id = :case_id and r.referral_id = :id
        """,
        values("id", e.referralId()));
  }

  // It never left the practice: nobody but the practice knows of it.
  private static void refused(Published event, ReferralRefusedV1 e, AudienceTables into) {
    if (into.seesOnlyOwn(Part.LETTER)) {
      return;
    }
    into.put(
        "referral",
        values(
            "referral_id", e.referralId(),
            "sender_id", event.envelope().actorId(),
            "sender", "",
            "receiver_id", e.to().id(),
            "receiver", into.json(e.to()),
            "state", "REFUSED",
            "sent_on", e.refusedOn(),
            "answer", personal(e.reason())));
  }

  private static boolean isNotTheirs(PractitionerRef receiver, AudienceTables into) {
    return into.seesOnlyOwn(Part.LETTER) && receiver.role() != into.audience().role();
  }

  private static void becomes(ReferralId id, String state, AudienceTables into) {
    into.change("referral", values("state", state), "referral_id = :id", values("id", id.value()));
  }

  private static void change(
      ReferralId id, String state, String column, @Nullable String text, AudienceTables into) {
    into.change(
        "referral",
        values("state", state, column, personal(text)),
        "referral_id = :id",
        values("id", id.value()));
  }

  /** What stands in the letter, kept as one encrypted text. */
  record Letter(
      @Nullable String question,
      @Nullable String explanationGiven,
      List<Expectation> discussed,
      List<PhysiotherapyEmphasis> emphasis,
      List<PractitionerRef> otherPractitioners,
      @Nullable PractitionerRef lead,
      @Nullable String weighing) {}
}
