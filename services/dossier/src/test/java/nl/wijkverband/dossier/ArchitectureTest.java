package nl.wijkverband.dossier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "nl.wijkverband.dossier",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String DOSSIER = "nl.wijkverband.dossier";

  @ArchTest
  static final ArchRule questions_go_round_in_no_circles =
      slices().matching(DOSSIER + ".read.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule reading_knows_neither_the_log_nor_how_it_is_projected =
      noClasses()
          .that()
          .resideInAnyPackage(DOSSIER + ".read..", DOSSIER + ".signal..", DOSSIER + ".disclosure..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(DOSSIER + ".log..", DOSSIER + ".project..");

  @ArchTest
  static final ArchRule projecting_does_not_know_who_reads =
      noClasses()
          .that()
          .resideInAnyPackage(DOSSIER + ".log..", DOSSIER + ".project..", DOSSIER + ".audience..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              DOSSIER + ".read..", DOSSIER + ".signal..", DOSSIER + ".disclosure..");

  @ArchTest
  static final ArchRule who_sees_what_is_plain_java =
      noClasses()
          .that()
          .haveNameMatching(".*audience\\.(WhoSeesWhat|Sight|Part|Category|Condition|Audience)")
          .or()
          .haveNameMatching(".*followup\\.FollowUpState")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..");

  @ArchTest
  static final ArchRule kafka_stays_in_the_platform =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..");

  @ArchTest
  static final ArchRule only_the_shared_kernel_is_shared =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "nl.wijkverband.intake..",
              "nl.wijkverband.careplans..",
              "nl.wijkverband.gateway..",
              "nl.wijkverband.local..");

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Manager|Dto|Helper|Service)");
}
