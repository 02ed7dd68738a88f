package nl.wijkverband.platform.eventstore;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.wijkverband.platform.personaldata.PersonalData;

/** The event store could be a library: what it knows of the platform is little, and stays so. */
@AnalyzeClasses(
    packages = "nl.wijkverband.platform",
    importOptions = ImportOption.DoNotIncludeTests.class)
class OnlyWhatItNeedsTest {

  private static final String STORE = "nl.wijkverband.platform.eventstore";
  private static final String ENVELOPE = "nl.wijkverband.platform.envelope";
  private static final String JSON = "nl.wijkverband.platform.json";

  @ArchTest
  static final ArchRule the_event_store_knows_the_envelope_the_json_and_that_personal_data_exist =
      classes()
          .that()
          .resideInAPackage(STORE)
          .should()
          .onlyDependOnClassesThat(
              resideInAPackage("nl.wijkverband..")
                  .negate()
                  .or(resideInAPackage(STORE))
                  .or(resideInAPackage(ENVELOPE))
                  .or(resideInAPackage(JSON))
                  .or(type(PersonalData.class))
                  .or(resideInAPackage("nl.wijkverband.vocabulary..")));

  @ArchTest
  static final ArchRule neither_web_nor_kafka_nor_security_is_in_it =
      noClasses()
          .that()
          .resideInAPackage(STORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.kafka..",
              "org.springframework.kafka..",
              "org.springframework.web..",
              "org.springframework.security..",
              "jakarta.servlet..");

  @ArchTest
  static final ArchRule what_it_knows_leads_nowhere_else =
      classes()
          .that()
          .resideInAnyPackage(ENVELOPE, JSON)
          .should()
          .onlyDependOnClassesThat(
              resideInAPackage("nl.wijkverband..")
                  .negate()
                  .or(resideInAPackage(ENVELOPE))
                  .or(resideInAPackage(JSON))
                  .or(resideInAPackage("nl.wijkverband.vocabulary..")));

  @ArchTest
  static final ArchRule the_engine_of_axon_is_not_used =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.axonframework.eventsourcing.eventstore.jdbc..");
}
