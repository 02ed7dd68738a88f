package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.AudienceTables.personal;
import static nl.wijkverband.dossier.project.AudienceTables.values;

import nl.wijkverband.contracts.careplans.KernteamFormedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberJoinedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberLeftV1;
import nl.wijkverband.contracts.careplans.LeadChangedV1;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The kernteam and who holds the lead. */
@Component
@Order(40)
final class TeamProjector implements Projector {

  @Override
  public void project(Published event, AudienceTables into) {
    switch (event.contract()) {
      case KernteamFormedV1 e -> formed(e, into);
      case KernteamMemberJoinedV1 e -> add(e.member(), into);
      case KernteamMemberLeftV1 e ->
          into.run(
              "team_member",
              "delete from {s}.team_member where case_id = :case_id and practitioner_id = :who",
              values("who", e.member().id().value()));
      case LeadChangedV1 e -> into.change("team", values("lead_id", e.leadId()), "true", values());
      default -> {}
    }
  }

  private static void formed(KernteamFormedV1 e, AudienceTables into) {
    into.run("team_member", "delete from {s}.team_member where case_id = :case_id", values());
    into.put(
        "team",
        values(
            "lead_id", e.leadId(),
            "formed_on", e.formedOn(),
            "buurtteam_considered", e.buurtteamConsidered(),
            "buurtteam_reason", personal(e.buurtteamReason())));
    e.members().forEach(member -> add(member, into));
  }

  private static void add(PractitionerRef member, AudienceTables into) {
    Integer place =
        into.find("team_member", "coalesce(max(place), 0) + 1", Integer.class, "true", values());
    into.put(
        "team_member",
        values(
            "practitioner_id", member.id(),
            "practitioner", into.json(member),
            "place", place == null ? 1 : place));
  }
}
