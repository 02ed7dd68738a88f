package nl.wijkverband.careplans.write.appointment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.wijkverband.careplans.events.AgendaEvent;
import nl.wijkverband.careplans.events.AppointmentCancelled;
import nl.wijkverband.careplans.events.AppointmentKept;
import nl.wijkverband.careplans.events.AppointmentPlanned;
import nl.wijkverband.careplans.events.FollowUpIntervalAgreed;
import nl.wijkverband.careplans.events.NoShowEvent;
import nl.wijkverband.careplans.write.noshow.NoShow;
import nl.wijkverband.careplans.write.noshow.NoShowStage;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.AppointmentId;

/** The appointments of one case. */
public final class Appointments {

  // Not final: a snapshot fills it.
  private Map<AppointmentId, Appointment> appointments = new LinkedHashMap<>();

  /** Takes in what happened. */
  public void evolve(AgendaEvent event) {
    switch (event) {
      case AppointmentPlanned planned -> appointments.put(planned.appointmentId(), first(planned));
      case AppointmentKept kept -> change(kept.appointmentId(), it -> it.in(AppointmentState.KEPT));
      case AppointmentCancelled cancelled ->
          change(cancelled.appointmentId(), it -> it.in(AppointmentState.CANCELLED));
      case NoShowEvent noShow -> change(noShow.appointmentId(), it -> it.after(noShow));
      case FollowUpIntervalAgreed ignored -> {}
    }
  }

  /** All of them, in the order they were planned. */
  public List<Appointment> all() {
    return List.copyOf(appointments.values());
  }

  /** Those that take or took somebody's time. */
  public List<Appointment> taken() {
    return appointments.values().stream()
        .filter(it -> it.state() != AppointmentState.CANCELLED)
        .toList();
  }

  /** The appointment with this id. */
  public Optional<Appointment> find(AppointmentId id) {
    return Optional.ofNullable(appointments.get(id));
  }

  /** The appointment with this id; one of another case breaks a rule. */
  public Appointment read(AppointmentId id) {
    Rule.check(new TheAppointmentIsInThisAgenda(find(id).isPresent()));
    return find(id).orElseThrow();
  }

  /**
   * The protocol of this appointment, when it still asks for something: nobody spoke to the
   * patient, nothing was decided, and the patient did not come to a later appointment either.
   */
  public Optional<NoShow> openNoShow(Appointment missed) {
    // The later appointment is looked at too: before there was NoShowResolved nothing else told.
    return Optional.ofNullable(missed.noShow())
        .filter(NoShow::open)
        .filter(
            noShow ->
                appointments.values().stream()
                    .noneMatch(
                        it -> it.state() == AppointmentState.KEPT && it.at().isAfter(missed.at())));
  }

  /** The protocol of this appointment, when this is what it waits for now. */
  public Optional<NoShow> noShowAt(NoShowStage stage, Appointment missed) {
    return openNoShow(missed).filter(noShow -> noShow.stage() == stage);
  }

  /** Whether the letter that gave the patient until this day is still not answered. */
  public boolean waitsForAnswer(Appointment missed, LocalDate responseBefore) {
    return noShowAt(NoShowStage.RESPONSE, missed)
        .filter(noShow -> responseBefore.equals(noShow.responseBefore()))
        .isPresent();
  }

  /** What was missed before this appointment and still asks for something. */
  public List<Appointment> openNoShowsBefore(Appointment kept) {
    return appointments.values().stream()
        .filter(it -> it.at().isBefore(kept.at()) && openNoShow(it).isPresent())
        .toList();
  }

  private void change(AppointmentId id, UnaryOperator<Appointment> how) {
    appointments.computeIfPresent(id, (ignored, appointment) -> how.apply(appointment));
  }

  private static Appointment first(AppointmentPlanned planned) {
    return Appointment.planned(
        planned.appointmentId(), planned.practitioner(), planned.at(), planned.minutes());
  }
}
