package nl.wijkverband.intake.write.sendreferral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.platform.web.input.ShortText;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.Expectation;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * The letter as the form sends it.
 *
 * @param lead who holds the lead; the referring GP unless agreed otherwise
 */
record ReferralLetter(
    @NotNull @Valid Practitioner to,
    @NotBlank @LongText String question,
    @NotBlank @LongText String explanationGiven,
    @NotNull Boolean somaticCauseExcludedForNow,
    @NotNull Boolean gpStaysInvolved,
    @NotNull Boolean introductionGiven,
    @NotNull @Size(max = 10) List<@NotNull Expectation> discussed,
    @Nullable @Size(max = 3) List<@NotNull PhysiotherapyEmphasis> emphasis,
    @Nullable Boolean supplementaryInsurance,
    @Nullable @Size(max = 20) List<@NotNull @Valid Practitioner> otherPractitioners,
    @Nullable @Valid Practitioner lead,
    @Nullable @LongText String weighing,
    @NotNull @SensibleDate LocalDate sentOn) {

  /** A colleague as the directory gave them. */
  record Practitioner(
      @NotNull PractitionerId id,
      @NotBlank @ShortText String name,
      @NotNull Role role,
      @NotNull OrganisationId organisationId,
      @NotBlank @ShortText String organisationName) {

    PractitionerRef toRef() {
      return new PractitionerRef(id, name, role, organisationId, organisationName);
    }
  }

  SendReferral toCommand(
      CaseId caseId, ReferralId referralId, PractitionerRef sender, LocalDate today) {
    return new SendReferral(
        caseId,
        referralId,
        sender,
        to.toRef(),
        question,
        explanationGiven,
        somaticCauseExcludedForNow,
        gpStaysInvolved,
        introductionGiven,
        discussed.stream().distinct().toList(),
        emphasis == null ? List.of() : emphasis.stream().distinct().toList(),
        supplementaryInsurance,
        otherPractitioners == null
            ? List.of()
            : otherPractitioners.stream().map(Practitioner::toRef).distinct().toList(),
        lead == null ? sender : lead.toRef(),
        weighing,
        sentOn,
        today);
  }
}
