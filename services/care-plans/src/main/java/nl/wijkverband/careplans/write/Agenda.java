package nl.wijkverband.careplans.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import nl.wijkverband.careplans.events.AgendaEvent;
import nl.wijkverband.careplans.events.AppointmentCancelled;
import nl.wijkverband.careplans.events.AppointmentKept;
import nl.wijkverband.careplans.events.AppointmentPlanned;
import nl.wijkverband.careplans.events.FollowUpIntervalAgreed;
import nl.wijkverband.careplans.events.NoShowCallRecorded;
import nl.wijkverband.careplans.events.NoShowRecorded;
import nl.wijkverband.careplans.write.agreeinterval.AgreeInterval;
import nl.wijkverband.careplans.write.agreeinterval.AnIntervalEndsAfterItBegins;
import nl.wijkverband.careplans.write.agreeinterval.AnIntervalIsOneToTwentySixWeeks;
import nl.wijkverband.careplans.write.agreeinterval.AnIntervalStartsWithinAYear;
import nl.wijkverband.careplans.write.agreeinterval.OnlyThePractitionerOrThePracticeAgreesAnInterval;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.appointment.Appointment;
import nl.wijkverband.careplans.write.appointment.Appointments;
import nl.wijkverband.careplans.write.appointment.OnlyThePractitionerOrThePracticeRecordsAttendance;
import nl.wijkverband.careplans.write.cancelappointment.AnAppointmentIsCancelledBeforeItsTime;
import nl.wijkverband.careplans.write.cancelappointment.CancelAppointment;
import nl.wijkverband.careplans.write.cancelappointment.OnlyPlannedAppointmentsCanBeCancelled;
import nl.wijkverband.careplans.write.keepappointment.AFutureAppointmentCannotBeKept;
import nl.wijkverband.careplans.write.keepappointment.KeepAppointment;
import nl.wijkverband.careplans.write.keepappointment.OnlyPlannedAppointmentsCanBeKept;
import nl.wijkverband.careplans.write.kernteam.OnlyTheKernteamWorksOnThePlan;
import nl.wijkverband.careplans.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.careplans.write.moment.DutchDay;
import nl.wijkverband.careplans.write.noshow.NoShowProtocol;
import nl.wijkverband.careplans.write.planappointments.ASeriesIsAtMostTwelveAppointments;
import nl.wijkverband.careplans.write.planappointments.PlanAppointments;
import nl.wijkverband.careplans.write.planappointments.SeriesToPlan;
import nl.wijkverband.careplans.write.recordcall.ACallComesAfterTheNoShow;
import nl.wijkverband.careplans.write.recordcall.ACallIsNotInTheFuture;
import nl.wijkverband.careplans.write.recordcall.OnlyAnOpenNoShowIsCalledAbout;
import nl.wijkverband.careplans.write.recordcall.RecordCall;
import nl.wijkverband.careplans.write.recordnoshow.AFutureAppointmentCannotBeANoShow;
import nl.wijkverband.careplans.write.recordnoshow.OnlyPlannedAppointmentsCanBeMissed;
import nl.wijkverband.careplans.write.recordnoshow.RecordNoShow;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.Interval;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The appointments of a case and who missed them: what may happen, and what is true since. */
// A snapshot of another revision is not read: raise it with every change of the fields.
@Aggregate(snapshotTriggerDefinition = "everyHundredEvents")
@Revision("1")
public class Agenda {

  @AggregateIdentifier private @Nullable AgendaId agendaId;
  private Appointments appointments = new Appointments();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(AgreeInterval command) {
    PractitionerRef practitioner =
        command.kernteam().read(command.practitionerId(), "practitionerId");
    Rule.check(
        new OnlyThePractitionerOrThePracticeAgreesAnInterval(command.by(), practitioner.id()),
        new AnIntervalIsOneToTwentySixWeeks(command.minWeeks(), "minWeeks"),
        new AnIntervalIsOneToTwentySixWeeks(command.maxWeeks(), "maxWeeks"),
        new AnIntervalEndsAfterItBegins(command.minWeeks(), command.maxWeeks()),
        new AnIntervalStartsWithinAYear(command.startsOn(), command.today()));
    var interval = new Interval(command.minWeeks(), command.maxWeeks());
    apply(new FollowUpIntervalAgreed(command.caseId(), practitioner, interval, command.startsOn()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(PlanAppointments command) {
    Rule.check(
        new OnlyTheKernteamWorksOnThePlan(command.by(), command.kernteam()),
        new ASeriesIsAtMostTwelveAppointments(command.appointments().size()));
    for (Appointment next : new SeriesToPlan(command, appointments).checked()) {
      apply(
          new AppointmentPlanned(
              command.caseId(), next.id(), next.practitioner(), next.at(), next.minutes()));
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(KeepAppointment command) {
    Appointment appointment = appointments.read(command.appointmentId());
    Rule.check(
        new OnlyThePractitionerOrThePracticeRecordsAttendance(command.by(), appointment),
        new OnlyPlannedAppointmentsCanBeKept(appointment),
        new AFutureAppointmentCannotBeKept(appointment, command.now()));
    apply(
        new AppointmentKept(
            command.caseId(), appointment.id(), appointment.practitioner(), appointment.at()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CancelAppointment command) {
    Appointment appointment = appointments.read(command.appointmentId());
    LocalDate today = DutchDay.of(command.now());
    Rule.check(
        new OnlyThePractitionerOrThePracticeRecordsAttendance(command.by(), appointment),
        new OnlyPlannedAppointmentsCanBeCancelled(appointment),
        new AnAppointmentIsCancelledBeforeItsTime(command.cancelledOn(), appointment),
        new ADateCannotLieInTheFuture("on", command.cancelledOn(), today));
    apply(
        new AppointmentCancelled(
            command.caseId(),
            appointment.id(),
            appointment.practitioner(),
            appointment.at(),
            command.cancelledBy(),
            command.reason(),
            command.cancelledOn()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(RecordNoShow command) {
    Appointment appointment = appointments.read(command.appointmentId());
    Rule.check(
        new OnlyThePractitionerOrThePracticeRecordsAttendance(command.by(), appointment),
        new OnlyPlannedAppointmentsCanBeMissed(appointment),
        new AFutureAppointmentCannotBeANoShow(appointment, command.now()));
    var protocol = NoShowProtocol.CURRENT;
    apply(
        new NoShowRecorded(
            command.caseId(),
            appointment.id(),
            appointment.practitioner(),
            appointment.at(),
            command.note(),
            protocol.callBefore(appointment.at()),
            protocol.version()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(RecordCall command) {
    Appointment missed = appointments.read(command.appointmentId());
    Rule.check(
        new OnlyThePractitionerOrThePracticeRecordsAttendance(command.caller(), missed),
        new OnlyAnOpenNoShowIsCalledAbout(appointments.isOpenNoShow(missed)),
        new ACallIsNotInTheFuture(command.calledAt(), command.now()),
        new ACallComesAfterTheNoShow(command.calledAt(), missed));
    apply(
        new NoShowCallRecorded(
            command.caseId(),
            missed.id(),
            missed.practitioner(),
            command.caller(),
            command.reached(),
            command.agreed(),
            command.calledAt(),
            command.nextStep()));
  }

  /** The appointments as they stand. */
  public Appointments appointments() {
    return appointments;
  }

  @EventSourcingHandler
  void evolve(AgendaEvent event) {
    agendaId = AgendaId.of(event.caseId());
    appointments.evolve(event);
  }
}
