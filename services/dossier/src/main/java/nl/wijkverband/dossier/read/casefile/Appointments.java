package nl.wijkverband.dossier.read.casefile;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.dossier.read.Row;
import nl.wijkverband.dossier.read.View;
import nl.wijkverband.vocabulary.Role;

/** What is planned, and the last ten that are behind. */
record Appointments(View view, OffsetDateTime now) {

  private static final String SQL =
      """
      select * from {s}.appointment where case_id = :case and state = 'PLANNED'
      union all
      (select * from {s}.appointment where case_id = :case and state <> 'PLANNED'
       order by at desc, appointment_id desc limit 10)
      order by at, appointment_id
      """;

  List<CaseFile.Appointment> of(CaseFileQuery.OneCase one) {
    return view.rows("appointment", SQL, Map.of("case", one.caseId())).stream()
        .map(this::appointment)
        .toList();
  }

  private CaseFile.Appointment appointment(Row row) {
    UUID practitioner = row.uuid("practitioner_id");
    boolean mine = view.isMe(practitioner);
    Role role = view.viewer().role();
    boolean mayRecord = !view.isPast() && (mine || role == Role.GP || role == Role.POH);
    boolean itsTimeHasCome = !row.moment("at").isAfter(now);
    return new CaseFile.Appointment(
        row.uuid("appointment_id"),
        row.moment("at"),
        row.number("minutes"),
        row.person("practitioner"),
        mine,
        row.text("state"),
        row.text("state").equals("PLANNED") && itsTimeHasCome && mayRecord);
  }
}
