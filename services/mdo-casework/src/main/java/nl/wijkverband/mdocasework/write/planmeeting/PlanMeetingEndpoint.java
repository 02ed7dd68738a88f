package nl.wijkverband.mdocasework.write.planmeeting;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.mdocasework.read.meetings.Meeting;
import nl.wijkverband.mdocasework.write.Words;
import nl.wijkverband.mdocasework.write.people.PractitionerBody;
import nl.wijkverband.mdocasework.write.people.Professionals;
import nl.wijkverband.platform.access.RoleNotAllowed;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.platform.web.input.ShortText;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlanMeetingEndpoint {

  private final PlannedOnce plannedOnce;
  private final DutchCalendar calendar;

  PlanMeetingEndpoint(PlannedOnce plannedOnce, DutchCalendar calendar) {
    this.plannedOnce = plannedOnce;
    this.calendar = calendar;
  }

  @PostMapping("/v1/meetings")
  @ResponseStatus(CREATED)
  Accepted plan(@Valid @RequestBody Body body, Caller caller) {
    if (caller.actor().role() != Role.MDO_CHAIR) {
      throw new RoleNotAllowed(Professionals.CHAIR);
    }
    Rule.check(
        new AMeetingIsWithinAYear(body.at(), calendar.today()),
        new AMeetingTakesFifteenToTwoHundredFortyMinutes(body.minutes()));
    PractitionerRef chair = caller.asPractitioner();
    return plannedOnce.keep(
        new Meeting(
            new MeetingId(TimeOrderedId.next()),
            caller.actor().wijk(),
            body.at(),
            body.minutes(),
            Words.orNothing(body.place()),
            chair,
            participants(body.participants(), chair)),
        caller);
  }

  private static List<PractitionerRef> participants(
      List<PractitionerBody> named, PractitionerRef chair) {
    List<PractitionerRef> present = new ArrayList<>(List.of(chair));
    for (int i = 0; i < named.size(); i++) {
      PractitionerRef participant = named.get(i).toRef();
      Rule.check(
          new OnlyProfessionalsTakePart(participant.role(), i),
          new NobodyTakesPartTwice(participant, present, i));
      present.add(participant);
    }
    return List.copyOf(present.subList(1, present.size()));
  }

  record Body(
      @NotNull @SensibleDate OffsetDateTime at,
      @NotNull Integer minutes,
      @ShortText @Nullable String place,
      @NotNull @Size(max = 30) List<@NotNull @Valid PractitionerBody> participants) {}
}
