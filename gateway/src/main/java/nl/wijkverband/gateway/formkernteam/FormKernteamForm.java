package nl.wijkverband.gateway.formkernteam;

import java.util.List;
import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import nl.wijkverband.gateway.dossier.Person;
import org.jspecify.annotations.Nullable;

/** What was chosen; members by their ids. */
record FormKernteamForm(
    @Nullable List<String> members,
    @Nullable String leadId,
    @Nullable String buurtteamConsidered,
    @Nullable String buurtteamReason,
    @Nullable String formedOn) {

  Map<String, Object> body(List<Person> chosen) {
    return new Body()
        .list("members", chosen)
        .text("leadId", leadId)
        .yesNo("buurtteamConsidered", buurtteamConsidered)
        .text("buurtteamReason", buurtteamReason)
        .date("formedOn", formedOn)
        .values();
  }
}
