package nl.wijkverband.careplans.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkverband.careplans.events.AgendaEvent;
import nl.wijkverband.careplans.events.AppointmentCancelled;
import nl.wijkverband.careplans.events.AppointmentKept;
import nl.wijkverband.careplans.events.AppointmentPlanned;
import nl.wijkverband.careplans.events.FollowUpIntervalAgreed;
import nl.wijkverband.careplans.events.NoShowResolved;
import nl.wijkverband.careplans.write.agreeinterval.AgreeInterval;
import nl.wijkverband.careplans.write.agreeinterval.AnIntervalEndsAfterItBegins;
import nl.wijkverband.careplans.write.agreeinterval.AnIntervalIsOneToTwentySixWeeks;
import nl.wijkverband.careplans.write.agreeinterval.AnIntervalStartsWithinAYear;
import nl.wijkverband.careplans.write.agreeinterval.OnlyThePractitionerOrThePracticeAgreesAnInterval;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.appointment.Appointment;
import nl.wijkverband.careplans.write.appointment.Appointments;
import nl.wijkverband.careplans.write.appointment.OnlyThePractitionerOrThePracticeRecordsAttendance;
import nl.wijkverband.careplans.write.askinvoicedecision.AskInvoiceDecision;
import nl.wijkverband.careplans.write.cancelappointment.AnAppointmentIsCancelledBeforeItsTime;
import nl.wijkverband.careplans.write.cancelappointment.CancelAppointment;
import nl.wijkverband.careplans.write.cancelappointment.OnlyPlannedAppointmentsCanBeCancelled;
import nl.wijkverband.careplans.write.correctnoshow.ACorrectionComesAfterTheNoShow;
import nl.wijkverband.careplans.write.correctnoshow.CorrectNoShow;
import nl.wijkverband.careplans.write.correctnoshow.OnlyANoShowIsCorrected;
import nl.wijkverband.careplans.write.decideinvoice.AWaivedInvoiceHasAReason;
import nl.wijkverband.careplans.write.decideinvoice.AnInvoiceIsDecidedAfterTheTerm;
import nl.wijkverband.careplans.write.decideinvoice.DecideInvoice;
import nl.wijkverband.careplans.write.decideinvoice.OnlyAnAskedInvoiceIsDecided;
import nl.wijkverband.careplans.write.keepappointment.AFutureAppointmentCannotBeKept;
import nl.wijkverband.careplans.write.keepappointment.KeepAppointment;
import nl.wijkverband.careplans.write.keepappointment.OnlyPlannedAppointmentsCanBeKept;
import nl.wijkverband.careplans.write.kernteam.OnlyTheKernteamWorksOnThePlan;
import nl.wijkverband.careplans.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.careplans.write.noshow.NoShow;
import nl.wijkverband.careplans.write.noshow.NoShowStage;
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
import nl.wijkverband.careplans.write.sendnoshowletter.ALetterFollowsTheCall;
import nl.wijkverband.careplans.write.sendnoshowletter.OnlyAnAskedLetterIsSent;
import nl.wijkverband.careplans.write.sendnoshowletter.SendNoShowLetter;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.AppointmentOutcome;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.DutchTime;
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
@Aggregate(snapshotTriggerDefinition = "everyHundredEvents")
@Revision("2")
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
    List<Appointment> madeUpFor = appointments.openNoShowsBefore(appointment);
    apply(
        new AppointmentKept(
            command.caseId(), appointment.id(), appointment.practitioner(), appointment.at()));
    resolve(command.caseId(), madeUpFor, appointment);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CancelAppointment command) {
    Appointment appointment = appointments.read(command.appointmentId());
    LocalDate today = DutchTime.dayOf(command.now());
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
    apply(command.happened(appointment));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(RecordCall command) {
    Appointment missed = appointments.read(command.appointmentId());
    Optional<NoShow> noShow = appointments.openNoShow(missed);
    Rule.check(
        new OnlyThePractitionerOrThePracticeRecordsAttendance(command.caller(), missed),
        new OnlyAnOpenNoShowIsCalledAbout(noShow.isPresent()),
        new ACallIsNotInTheFuture(command.calledAt(), command.now()),
        new ACallComesAfterTheNoShow(command.calledAt(), missed));
    NoShowStage stage = noShow.orElseThrow().stage();
    apply(command.happened(missed, stage));
    if (!command.reached() && stage == NoShowStage.CALL) {
      apply(command.letterAsked(missed));
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(SendNoShowLetter command) {
    Appointment missed = appointments.read(command.appointmentId());
    Optional<NoShow> asked = appointments.noShowAt(NoShowStage.LETTER, missed);
    Rule.check(
        new OnlyThePractitionerOrThePracticeRecordsAttendance(command.by(), missed),
        new OnlyAnAskedLetterIsSent(asked.isPresent()),
        new ALetterFollowsTheCall(command.sentOn(), asked.map(NoShow::calledOn).orElse(null)),
        new ADateCannotLieInTheFuture("sentOn", command.sentOn(), command.today()));
    apply(command.happened());
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(AskInvoiceDecision command) {
    // A timer may come twice, or after everything went another way: then there is nothing to do.
    appointments
        .find(command.appointmentId())
        .filter(missed -> appointments.waitsForAnswer(missed, command.responseBefore()))
        .filter(missed -> command.termHasPassed())
        .ifPresent(missed -> apply(command.happened(missed)));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(DecideInvoice command) {
    Appointment missed = appointments.read(command.appointmentId());
    Optional<NoShow> asked = appointments.noShowAt(NoShowStage.INVOICE_DECISION, missed);
    Rule.check(
        new OnlyAnAskedInvoiceIsDecided(asked.isPresent()),
        new AWaivedInvoiceHasAReason(command.charged(), command.reason()),
        new AnInvoiceIsDecidedAfterTheTerm(
            command.decidedOn(), asked.map(NoShow::responseBefore).orElse(null)),
        new ADateCannotLieInTheFuture("decidedOn", command.decidedOn(), command.today()));
    apply(command.happened());
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CorrectNoShow command) {
    Appointment missed = appointments.read(command.appointmentId());
    Rule.check(
        new OnlyThePractitionerOrThePracticeRecordsAttendance(command.by(), missed),
        new OnlyANoShowIsCorrected(missed),
        new ACorrectionComesAfterTheNoShow(command.correctedOn(), missed),
        new ADateCannotLieInTheFuture("correctedOn", command.correctedOn(), command.today()));
    List<Appointment> madeUpFor =
        command.outcome() == AppointmentOutcome.KEPT
            ? appointments.openNoShowsBefore(missed)
            : List.of();
    apply(command.happened(missed));
    resolve(command.caseId(), madeUpFor, missed);
  }

  private static void resolve(CaseId caseId, List<Appointment> madeUpFor, Appointment kept) {
    for (Appointment missed : madeUpFor) {
      apply(new NoShowResolved(caseId, missed.id(), kept.id(), DutchTime.dayOf(kept.at())));
    }
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
