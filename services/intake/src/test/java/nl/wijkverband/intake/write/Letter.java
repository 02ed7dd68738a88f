package nl.wijkverband.intake.write;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.GP;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.PHYSIOTHERAPIST;
import static nl.wijkverband.intake.People.REFERRAL;
import static nl.wijkverband.intake.People.TODAY;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.intake.events.ReferralSent;
import nl.wijkverband.intake.write.sendreferral.SendReferral;
import nl.wijkverband.vocabulary.Expectation;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** A letter that is in order; a test spoils one thing of it. */
public final class Letter {

  private ReferralId id = REFERRAL;
  private PractitionerRef from = GP;
  private PractitionerRef to = PHYSIOTHERAPIST;
  private String question = "Opbouw van belasting zonder krukken";
  private boolean somaticCauseExcluded = true;
  private boolean gpStaysInvolved = true;
  private boolean introduced = true;
  private List<Expectation> discussed = checklist(PHYSIOTHERAPIST);
  private List<PhysiotherapyEmphasis> emphasis = List.of(PhysiotherapyEmphasis.PACING);
  private @Nullable Boolean insured = true;
  private List<PractitionerRef> others = List.of();
  private @Nullable String weighing;
  private LocalDate sentOn = LATER;

  private static List<Expectation> checklist(PractitionerRef receiver) {
    return Expectation.checklistFor(receiver.role()).stream().toList();
  }

  public static Letter inOrder() {
    return new Letter();
  }

  public Letter id(ReferralId id) {
    this.id = id;
    return this;
  }

  public Letter from(PractitionerRef sender) {
    from = sender;
    return this;
  }

  /**
   * With the checklist of the receiver's discipline, and what belongs to physiotherapy only there.
   */
  public Letter to(PractitionerRef receiver) {
    to = receiver;
    discussed = checklist(receiver);
    if (receiver.role() != Role.PHYSIOTHERAPIST) {
      emphasis = List.of();
      insured = null;
    }
    return this;
  }

  public Letter asking(String question) {
    this.question = question;
    return this;
  }

  public Letter withoutSomaticCauseExcluded() {
    somaticCauseExcluded = false;
    return this;
  }

  public Letter withoutGpInvolved() {
    gpStaysInvolved = false;
    return this;
  }

  public Letter withoutIntroduction() {
    introduced = false;
    return this;
  }

  public Letter discussed(List<Expectation> discussed) {
    this.discussed = discussed;
    return this;
  }

  public Letter withoutEmphasis() {
    emphasis = List.of();
    return this;
  }

  public Letter insured(@Nullable Boolean insured) {
    this.insured = insured;
    return this;
  }

  public Letter naming(PractitionerRef... others) {
    this.others = List.of(others);
    return this;
  }

  public Letter weighing(String weighing) {
    this.weighing = weighing;
    return this;
  }

  public Letter sentOn(LocalDate day) {
    sentOn = day;
    return this;
  }

  /** The command. */
  public SendReferral send() {
    return new SendReferral(
        CASE,
        id,
        from,
        to,
        question,
        "te gevoelig afgesteld alarm",
        somaticCauseExcluded,
        gpStaysInvolved,
        introduced,
        discussed,
        emphasis,
        insured,
        others,
        GP,
        weighing,
        sentOn,
        TODAY);
  }

  /** The event. */
  public ReferralSent sent() {
    return send().sent();
  }
}
