package nl.wijkverband.dossier.read.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.wijkverband.dossier.read.Reading;
import nl.wijkverband.dossier.read.View;
import nl.wijkverband.platform.access.NoSuchCase;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ReferralId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /v1/cases/{caseId}/referrals/{referralId}}: one letter; whoever it was sent to reads
 * it and nothing else of the case.
 */
@RestController
class ReferralLetterEndpoint {

  private final Reading reading;
  private final Clock clock;

  ReferralLetterEndpoint(Reading reading, Clock clock) {
    this.reading = reading;
    this.clock = clock;
  }

  @GetMapping("/v1/cases/{caseId}/referrals/{referralId}")
  Referral letter(Caller caller, @PathVariable CaseId caseId, @PathVariable ReferralId referralId) {
    return reading.ofLetter(caller, caseId, referralId, view -> letter(view, caseId, referralId));
  }

  private Referral letter(View view, CaseId caseId, ReferralId referralId) {
    return view
        .rows(
            "referral",
            "select * from {s}.referral where case_id = :case and referral_id = :id",
            Map.of("case", caseId.value(), "id", referralId.value()))
        .stream()
        .findFirst()
        .map(row -> Referral.of(row, view, LocalDate.now(clock)))
        .orElseThrow(NoSuchCase::new);
  }
}
