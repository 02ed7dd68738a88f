package nl.wijkverband.intake.read.patients;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkverband.intake.write.registerpatient.Bsn;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.access.RoleNotAllowed;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.disclosure.AccessLog;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.ShortText;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.Role;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The practice looks at its own patients; every answer leaves a line in the access log. */
@RestController
@Transactional
class PatientsEndpoint {

  private static final Set<Role> READERS = Set.of(Role.GP, Role.POH);

  /** The number goes in the body: a URL ends up in logs. */
  record Search(@NotBlank @ShortText(max = 20) String bsn) {}

  private final Access access;
  private final Patients patients;
  private final AccessLog accessLog;
  private final DutchCalendar calendar;

  PatientsEndpoint(Access access, Patients patients, AccessLog accessLog, DutchCalendar calendar) {
    this.access = access;
    this.patients = patients;
    this.accessLog = accessLog;
    this.calendar = calendar;
  }

  @GetMapping("/v1/patients")
  PatientPage getPatients(@RequestParam(defaultValue = "0") int page, Caller caller) {
    var practiceId = practiceOf(caller);
    int number = Math.max(0, page);
    var found = patients.page(practiceId, number);
    long total = patients.count(practiceId);
    long pages = Math.max(1, Math.ceilDiv(total, Patients.PAGE_SIZE));
    return new PatientPage(disclose("list-patients", found, caller), number, pages, total);
  }

  @GetMapping("/v1/patients/{patientId}")
  PatientView getPatient(@PathVariable PatientId patientId, Caller caller) {
    access.toPatient(caller.actor(), patientId, patients.practiceOf(patientId), READERS);
    return disclose("read-patient", List.of(patients.readPatient(patientId)), caller).getFirst();
  }

  @PostMapping("/v1/patients/search")
  PatientPage searchPatients(@Valid @RequestBody Search search, Caller caller) {
    var found =
        patients.findByBsn(Bsn.of(search.bsn()).digits(), practiceOf(caller)).stream().toList();
    return new PatientPage(disclose("search-patients", found, caller), 0, 1, found.size());
  }

  private static OrganisationId practiceOf(Caller caller) {
    if (!READERS.contains(caller.actor().role())) {
      throw new RoleNotAllowed(READERS);
    }
    return caller.actor().organisationId();
  }

  private List<PatientView> disclose(String action, List<RegisteredPatient> found, Caller caller) {
    accessLog.append(
        action,
        caller,
        found.stream().map(RegisteredPatient::patientId).toList(),
        grounds(found, caller));
    return found.stream().map(patient -> PatientView.of(patient, calendar.today())).toList();
  }

  private String grounds(List<RegisteredPatient> found, Caller caller) {
    return found.stream()
        .map(
            patient ->
                access.toPatient(
                    caller.actor(), patient.patientId(), patient.practiceId(), READERS))
        .map(ground -> ground.allowedUnder() + ", policy " + ground.policyVersion())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
