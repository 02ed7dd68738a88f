package nl.wijkverband.intake.write.givepatientaccess;

import static nl.wijkverband.intake.People.ACCOUNT;
import static nl.wijkverband.intake.People.DETAILS;
import static nl.wijkverband.intake.People.GP;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.PATIENT;
import static nl.wijkverband.intake.People.TODAY;
import static nl.wijkverband.intake.People.TOMORROW;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import nl.wijkverband.intake.events.PatientAccessGiven;
import nl.wijkverband.intake.events.PatientRegistered;
import nl.wijkverband.intake.write.Patient;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.rule.BrokenRule;
import nl.wijkverband.platform.rule.Rule;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GivePatientAccessTest {

  private static final PatientRegistered REGISTERED =
      new PatientRegistered(
          PATIENT, GP.organisationId(), GP.organisationName(), "demowijk", DETAILS);
  private static final PatientAccessGiven GIVEN = new PatientAccessGiven(PATIENT, ACCOUNT, LATER);

  private final AggregateTestFixture<Patient> patient = new AggregateTestFixture<>(Patient.class);

  @BeforeEach
  void no_key_is_made() {
    patient.registerInjectableResource(
        Proxy.newProxyInstance(
            PersonalData.class.getClassLoader(),
            new Class<?>[] {PersonalData.class},
            (proxy, method, arguments) -> {
              throw new AssertionError(method.getName());
            }));
  }

  private static void stoppedBy(Class<? extends Rule> rule, ResultValidator<?> result) {
    result
        .expectNoEvents()
        .expectException(BrokenRule.class)
        .expectExceptionMessage(rule.getSimpleName());
  }

  private ResultValidator<Patient> give(LocalDate givenOn, Object... before) {
    return patient.given(before).when(new GivePatientAccess(PATIENT, ACCOUNT, givenOn, TODAY));
  }

  @Test
  void an_account_is_tied_to_the_patient() {
    give(LATER, REGISTERED).expectEvents(GIVEN);
  }

  @Test
  void nobody_gets_in_beside_the_patient() {
    stoppedBy(PatientsHaveOneAccount.class, give(LATER, REGISTERED, GIVEN));
  }

  @Test
  void access_was_not_given_tomorrow() {
    stoppedBy(DatesCannotLieInTheFuture.class, give(TOMORROW, REGISTERED));
  }
}
