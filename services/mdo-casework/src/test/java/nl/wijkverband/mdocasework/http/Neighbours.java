package nl.wijkverband.mdocasework.http;

import static nl.wijkverband.mdocasework.MdoOfA.GP;
import static nl.wijkverband.mdocasework.MdoOfA.PRACTICE;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.careplans.KernteamFormedV1;
import nl.wijkverband.contracts.intake.CaseOpenedV1;
import nl.wijkverband.contracts.intake.ConsentGivenV1;
import nl.wijkverband.contracts.intake.ConsentWithdrawnV1;
import nl.wijkverband.contracts.intake.PatientDetails;
import nl.wijkverband.local.DatabaseLogin;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.platform.personaldata.EncryptedPersonalData;
import nl.wijkverband.platform.personaldata.Keyring;
import nl.wijkverband.platform.personaldata.MasterKey;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Sex;

/** Intake and care-plans, as far as they can be heard: each on its own topic. */
final class Neighbours {

  private final PersonalData personalData;
  private final PlayedTopic intake;
  private final PlayedTopic carePlans;
  private final Map<CaseId, PatientId> patients = new HashMap<>();

  private Neighbours(PersonalData personalData, PlayedTopic intake, PlayedTopic carePlans) {
    this.personalData = personalData;
    this.intake = intake;
    this.carePlans = carePlans;
  }

  static Neighbours on(TestKafka kafka, ServiceDatabase database) {
    var keyring =
        new Keyring(pool(database.keyringWriter()), MasterKey.of(TestPostgres.masterKey()));
    var personalData = new EncryptedPersonalData(keyring);
    return new Neighbours(
        personalData,
        PlayedTopic.of("intake", kafka, personalData),
        PlayedTopic.of("care-plans", kafka, personalData));
  }

  /** Where both are now, as a request says it. */
  String positions() {
    return "intake:" + intake.position() + ",care-plans:" + carePlans.position();
  }

  /** A patient of the practice comes with a complaint, and consents to this. */
  CaseId openCase(String wijk, ConsentPurpose... consents) {
    var caseId = new CaseId(TimeOrderedId.next());
    var patientId = new PatientId(TimeOrderedId.next());
    personalData.createKey(patientId);
    patients.put(caseId, patientId);
    intake.say(
        caseId,
        patientId,
        new CaseOpenedV1(
            caseId,
            patientId,
            PRACTICE,
            "Huisartsenpraktijk De Proef",
            wijk,
            new PatientDetails(
                "Samira",
                "Verzonnen",
                LocalDate.of(2006, 3, 1),
                Sex.FEMALE,
                null,
                null,
                null,
                null),
            "Pijn in armen en benen",
            LocalDate.now().minusMonths(10),
            LocalDate.now().minusMonths(8)));
    for (ConsentPurpose purpose : consents) {
      consent(caseId, purpose);
    }
    return caseId;
  }

  void consent(CaseId caseId, ConsentPurpose purpose) {
    sayIntake(caseId, new ConsentGivenV1(caseId, purpose, ConsentForm.ORAL, LocalDate.now()));
  }

  void withdraw(CaseId caseId, ConsentPurpose purpose) {
    sayIntake(caseId, new ConsentWithdrawnV1(caseId, purpose, ConsentForm.ORAL, LocalDate.now()));
  }

  void formKernteam(CaseId caseId, PractitionerRef... members) {
    sayCarePlans(
        caseId,
        new KernteamFormedV1(
            caseId, List.of(members), GP.id(), true, null, LocalDate.now().minusMonths(7)));
  }

  /** The position under which it was said. */
  long sayIntake(CaseId caseId, Contract contract) {
    return intake.say(caseId, patientOf(caseId), contract);
  }

  long sayCarePlans(CaseId caseId, Contract contract) {
    return carePlans.say(caseId, patientOf(caseId), contract);
  }

  PatientId patientOf(CaseId caseId) {
    return patients.get(caseId);
  }

  private static HikariDataSource pool(DatabaseLogin login) {
    var settings = new HikariConfig();
    settings.setJdbcUrl(login.url());
    settings.setUsername(login.user());
    settings.setPassword(login.password());
    settings.setMaximumPoolSize(1);
    return new HikariDataSource(settings);
  }
}
