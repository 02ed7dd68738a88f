package nl.wijkverband.messaging.write.setreachability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wijkverband.messaging.read.CareProviders;
import nl.wijkverband.messaging.read.Reachabilities;
import nl.wijkverband.messaging.write.Words;
import nl.wijkverband.messaging.write.reachability.Absence;
import nl.wijkverband.messaging.write.reachability.MessagingTerms;
import nl.wijkverband.messaging.write.reachability.Reachability;
import nl.wijkverband.messaging.write.reachability.UrgentBy;
import nl.wijkverband.messaging.write.reachability.WorkingHours;
import nl.wijkverband.platform.access.RoleNotAllowed;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.envelope.Position;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.platform.web.input.ShortText;
import nl.wijkverband.vocabulary.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Everybody sets and sees their own reachability; it is about no patient, so there is no event. */
@RestController
class ReachabilityEndpoint {

  /** There is nothing to wait for: whoever answered this has stored it. */
  private static final Position AT_ONCE = new Position("messaging", 0);

  private final Reachabilities reachabilities;

  ReachabilityEndpoint(Reachabilities reachabilities) {
    this.reachabilities = reachabilities;
  }

  @PutMapping("/v1/reachability")
  Accepted set(@Valid @RequestBody Body body, Caller caller) {
    checkRole(caller.actor());
    reachabilities.put(caller.actor().id(), new SetReachability(body.toWishes()).checked());
    return new Accepted(caller.actor().id().value(), AT_ONCE);
  }

  @GetMapping("/v1/reachability")
  Answer get(Caller caller) {
    checkRole(caller.actor());
    return reachabilities
        .find(caller.actor().id())
        .map(wishes -> Answer.of(wishes, true))
        .orElseGet(() -> Answer.of(MessagingTerms.CURRENT.unlessSet(), false));
  }

  private static void checkRole(Actor actor) {
    if (!CareProviders.AND_CHAIR.contains(actor.role())) {
      throw new RoleNotAllowed(CareProviders.AND_CHAIR);
    }
  }

  record Body(
      @NotNull @Size(max = 21) List<@NotNull @Valid Hours> days,
      @NotNull @Size(max = 50) List<@NotNull @Valid Days> absences,
      @NotNull UrgentBy urgentBy,
      @ShortText(max = 20) @Nullable String telephone) {

    Reachability toWishes() {
      return new Reachability(
          days.stream().map(each -> new WorkingHours(each.day, each.from, each.until)).toList(),
          absences.stream().map(each -> new Absence(each.from, each.until)).toList(),
          urgentBy,
          Words.orNothing(telephone));
    }
  }

  record Hours(@NotNull DayOfWeek day, @NotNull LocalTime from, @NotNull LocalTime until) {}

  record Days(@NotNull @SensibleDate LocalDate from, @NotNull @SensibleDate LocalDate until) {}

  /**
   * Somebody's wishes.
   *
   * @param set whether they set them, or these are the hours that hold until they do
   */
  record Answer(
      List<WorkingHours> days,
      List<Absence> absences,
      UrgentBy urgentBy,
      @Nullable String telephone,
      boolean set) {

    static Answer of(Reachability wishes, boolean set) {
      return new Answer(
          wishes.days(), wishes.absences(), wishes.urgentBy(), wishes.telephone(), set);
    }
  }
}
