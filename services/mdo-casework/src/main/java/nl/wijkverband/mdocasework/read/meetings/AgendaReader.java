package nl.wijkverband.mdocasework.read.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkverband.mdocasework.read.submissions.OpenAction;
import nl.wijkverband.mdocasework.read.submissions.OpenActions;
import nl.wijkverband.mdocasework.read.submissions.SubmissionTable;
import nl.wijkverband.mdocasework.read.submissions.SubmittedCase;
import nl.wijkverband.mdocasework.write.people.Professionals;
import nl.wijkverband.mdocasework.write.submission.SubmissionState;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.access.NoSuchCase;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills an agenda with what this reader may see of each case on it. */
@Component
class AgendaReader {

  private static final Set<Role> READERS =
      Stream.concat(Professionals.TREATING.stream(), Professionals.CHAIR.stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Access access;
  private final SubmissionTable submissions;
  private final OpenActions actions;
  private final PersonalData personalData;
  private final DutchCalendar calendar;

  AgendaReader(
      Access access,
      SubmissionTable submissions,
      OpenActions actions,
      PersonalData personalData,
      DutchCalendar calendar) {
    this.access = access;
    this.submissions = submissions;
    this.actions = actions;
    this.personalData = personalData;
    this.calendar = calendar;
  }

  /** The agenda, and on which ground which cases of it were opened. */
  record Shown(List<AgendaView.Item> items, List<Ground> grounds) {}

  /** A consultant sees no agenda: what they may see is pseudonymised, and elsewhere. */
  Shown read(Meeting meeting, Actor actor) {
    var items = new ArrayList<AgendaView.Item>();
    var grounds = new ArrayList<Ground>();
    if (actor.role() != Role.CONSULTANT) {
      for (SubmittedCase submitted : submissions.on(meeting.id())) {
        Optional<Ground> ground = ground(meeting, submitted, actor);
        ground.ifPresent(grounds::add);
        items.add(ground.isPresent() ? open(submitted) : closed(submitted));
      }
    }
    return new Shown(items, grounds);
  }

  /** A chair's relationship is with this meeting, until the discussion has ended. */
  private Optional<Ground> ground(Meeting meeting, SubmittedCase submitted, Actor actor) {
    boolean over = submitted.state() == SubmissionState.CLOSED;
    if (actor.role() == Role.MDO_CHAIR && (over || !meeting.isLedBy(actor))) {
      return Optional.empty();
    }
    try {
      return Optional.of(access.toCase(actor, submitted.caseId(), READERS));
    } catch (NoSuchCase gone) {
      return Optional.empty();
    }
  }

  private AgendaView.Item open(SubmittedCase it) {
    return item(
        it,
        personalData.revealText(it.question(), it.patientId()),
        personalData.revealText(it.introduction(), it.patientId()),
        actions.of(it.caseId(), it.patientId(), calendar.today()));
  }

  private static AgendaView.Item closed(SubmittedCase it) {
    return item(it, null, null, List.of());
  }

  private static AgendaView.Item item(
      SubmittedCase it,
      @Nullable String question,
      @Nullable String introduction,
      List<OpenAction> openActions) {
    return new AgendaView.Item(
        it.caseId(),
        it.submissionId(),
        it.order(),
        it.minutes(),
        it.purpose(),
        question,
        introduction,
        it.submittedBy(),
        it.submittedOn(),
        it.state(),
        openActions);
  }
}
