package nl.wijkverband.careplans.write.formkernteam;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wijkverband.careplans.write.kernteam.Joining;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Form the kernteam around a case. */
public record FormKernteam(
    @TargetAggregateIdentifier CaseId caseId,
    List<PractitionerRef> members,
    PractitionerId leadId,
    boolean buurtteamConsidered,
    @Nullable String buurtteamReason,
    LocalDate formedOn,
    OrganisationId practiceId,
    Set<ConsentPurpose> consents,
    LocalDate today) {

  /** Every member as they join those before them. */
  public List<Joining> joining() {
    return IntStream.range(0, members.size())
        .mapToObj(
            i ->
                new Joining(
                    members.get(i),
                    members.subList(0, i),
                    practiceId,
                    consents,
                    "members[" + i + "]"))
        .toList();
  }
}
