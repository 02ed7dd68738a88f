package nl.wijkverband.intake.write.decideseverity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import nl.wijkverband.platform.access.RoleNotAllowed;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.Role;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Shows what the rule would propose while a form is filled in; of no case, and nothing is kept. */
@RestController
class SeverityProposalsEndpoint {

  private static final Set<Role> ROLES = Set.of(Role.GP, Role.POH);

  /** What the form sends. */
  record Factors(@NotNull @Size(max = 8) List<@NotNull @Valid Judgement> judgements) {}

  @PostMapping("/v1/severity-proposals")
  SeverityProposal proposeSeverity(@Valid @RequestBody Factors factors, Caller caller) {
    if (!ROLES.contains(caller.actor().role())) {
      throw new RoleNotAllowed(ROLES);
    }
    var judgements = Judgement.all(factors.judgements());
    Rule.check(new EveryFactorIsJudgedOnce(judgements));
    return SeverityProposal.of(judgements);
  }
}
