package nl.wijkverband.acceptance.stage;

import static nl.wijkverband.acceptance.stage.Practitioner.GP;
import static nl.wijkverband.acceptance.stage.Practitioner.PHYSIOTHERAPIST;
import static nl.wijkverband.acceptance.stage.Practitioner.POH;

import java.util.List;
import java.util.Map;

/** A case with a kernteam and nothing else, for tests that need one of their own. */
public record PlainCase(String caseId) {

  /** Opens one through the API. */
  public static PlainCase opened() {
    var gp = Api.as(GP.username());
    var patientId =
        gp.done(
            "intake",
            "/v1/patients",
            Map.of(
                "givenName", "Leeg",
                "familyName", "Toneel",
                "birthDate", "1980-01-01",
                "sex", "OTHER"));
    var caseId =
        gp.done(
            "intake",
            "/v1/patients/" + patientId + "/cases",
            Map.of(
                "complaint", "Moe",
                "complaintSince", Days.ago(200),
                "openedOn", Days.ago(90)));
    var path = "/v1/cases/" + caseId;
    gp.done(
        "intake",
        path + "/consents",
        Map.of("purpose", "SHARING_WITHIN_KERNTEAM", "how", "ORAL", "givenOn", Days.ago(90)));
    gp.done(
        "care-plans",
        path + "/kernteam",
        Map.of(
            "members", List.of(GP.ref(), POH.ref(), PHYSIOTHERAPIST.ref()),
            "leadId", GP.id(),
            "buurtteamConsidered", false,
            "buurtteamReason", "Geen vragen over wonen, werk of geld.",
            "formedOn", Days.ago(89)));
    return new PlainCase(caseId);
  }
}
