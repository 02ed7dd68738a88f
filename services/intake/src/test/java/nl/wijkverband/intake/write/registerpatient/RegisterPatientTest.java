package nl.wijkverband.intake.write.registerpatient;

import static nl.wijkverband.intake.People.BORN;
import static nl.wijkverband.intake.People.GP;
import static nl.wijkverband.intake.People.PATIENT;
import static nl.wijkverband.intake.People.TODAY;
import static nl.wijkverband.intake.People.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.intake.events.PatientDetails;
import nl.wijkverband.intake.events.PatientRegistered;
import nl.wijkverband.intake.write.Patient;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.rule.BrokenRule;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.Sex;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterPatientTest {

  private final AggregateTestFixture<Patient> patients = new AggregateTestFixture<>(Patient.class);
  private final List<PatientId> keys = new ArrayList<>();

  @BeforeEach
  void keysAreCounted() {
    patients.registerInjectableResource(
        Proxy.newProxyInstance(
            PersonalData.class.getClassLoader(),
            new Class<?>[] {PersonalData.class},
            (proxy, method, arguments) ->
                method.getName().equals("createKey") ? keys.add((PatientId) arguments[0]) : null));
  }

  private static RegisterPatient register(
      LocalDate birthDate, @Nullable String bsn, boolean known) {
    var details =
        new PatientDetails("Samira", "Verzonnen", birthDate, Sex.FEMALE, bsn, null, null, null);
    return new RegisterPatient(
        PATIENT, GP.organisationId(), GP.organisationName(), "demowijk", details, known, TODAY);
  }

  private void stoppedBy(Class<? extends Rule> rule, RegisterPatient command) {
    patients
        .givenNoPriorActivity()
        .when(command)
        .expectNoEvents()
        .expectException(BrokenRule.class)
        .expectExceptionMessage(rule.getSimpleName());
    assertThat(keys).isEmpty();
  }

  @Test
  void a_patient_is_registered_with_a_key_of_their_own() {
    var command = register(BORN, "999990019", false);

    patients
        .givenNoPriorActivity()
        .when(command)
        .expectEvents(
            new PatientRegistered(
                PATIENT,
                GP.organisationId(),
                GP.organisationName(),
                "demowijk",
                command.details()));
    assertThat(keys).containsExactly(PATIENT);
  }

  @Test
  void a_patient_without_a_bsn_can_be_registered() {
    patients
        .givenNoPriorActivity()
        .when(register(BORN, null, false))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void a_newborn_can_be_registered_and_somebody_not_born_yet_cannot() {
    stoppedBy(BirthDateLiesInThePast.class, register(TOMORROW, null, false));
    patients
        .givenNoPriorActivity()
        .when(register(TODAY, null, false))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void nobody_is_older_than_120_years() {
    stoppedBy(
        NobodyIsOlderThan120Years.class, register(TODAY.minusYears(120).minusDays(1), null, false));
    patients
        .givenNoPriorActivity()
        .when(register(TODAY.minusYears(120), null, false))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void a_bsn_that_fails_the_eleven_test_is_no_bsn() {
    stoppedBy(BsnPassesTheElevenTest.class, register(BORN, "999990018", false));
  }

  @Test
  void nobody_is_registered_twice_in_one_practice() {
    stoppedBy(BsnIsNewInThePractice.class, register(BORN, "999990019", true));
  }
}
