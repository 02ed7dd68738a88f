package nl.wijkverband.careplans.write.kernteam;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkverband.careplans.events.ActivationNoteRecorded;
import nl.wijkverband.careplans.events.CarePlanEvent;
import nl.wijkverband.careplans.events.GoalAgreed;
import nl.wijkverband.careplans.events.GoalProposed;
import nl.wijkverband.careplans.events.GoalRevised;
import nl.wijkverband.careplans.events.KernteamFormed;
import nl.wijkverband.careplans.events.KernteamMemberJoined;
import nl.wijkverband.careplans.events.KernteamMemberLeft;
import nl.wijkverband.careplans.events.LeadChanged;
import nl.wijkverband.careplans.events.PlanAgreed;
import nl.wijkverband.careplans.events.PlanAgreementGiven;
import nl.wijkverband.careplans.events.PlanEvaluated;
import nl.wijkverband.careplans.events.UnplannedContactRecorded;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after the case together, one of them in the lead.
 *
 * @param leadId absent as long as no kernteam was formed
 */
public record Kernteam(List<PractitionerRef> members, @Nullable PractitionerId leadId) {

  /** The case has no kernteam yet. */
  public static final Kernteam NONE = new Kernteam(List.of(), null);

  /** The kernteam as this event leaves it. */
  public Kernteam after(CarePlanEvent event) {
    return switch (event) {
      case KernteamFormed formed -> new Kernteam(formed.members(), formed.leadId());
      case KernteamMemberJoined joined -> new Kernteam(with(joined.member()), leadId);
      case KernteamMemberLeft left -> new Kernteam(without(left.member().id()), leadId);
      case LeadChanged changed -> new Kernteam(members, changed.leadId());
      case GoalProposed ignored -> this;
      case GoalAgreed ignored -> this;
      case GoalRevised ignored -> this;
      case PlanAgreementGiven ignored -> this;
      case PlanAgreed ignored -> this;
      case PlanEvaluated ignored -> this;
      case UnplannedContactRecorded ignored -> this;
      case ActivationNoteRecorded ignored -> this;
    };
  }

  /** Whether there is a kernteam at all. */
  public boolean isFormed() {
    return leadId != null;
  }

  /** The member with this id. */
  public Optional<PractitionerRef> find(PractitionerId id) {
    return members.stream().filter(member -> member.id().equals(id)).findFirst();
  }

  /** The member with this id; somebody who is none breaks a rule. */
  public PractitionerRef read(PractitionerId id, String field) {
    Rule.check(new ThePractitionerIsInTheKernteam(id, this, field));
    return find(id).orElseThrow();
  }

  /** Whether this practitioner has the lead. */
  public boolean isLedBy(PractitionerId id) {
    return id.equals(leadId);
  }

  private List<PractitionerRef> with(PractitionerRef joining) {
    return Stream.concat(members.stream(), Stream.of(joining)).toList();
  }

  private List<PractitionerRef> without(PractitionerId leaving) {
    return members.stream().filter(member -> !member.id().equals(leaving)).toList();
  }
}
