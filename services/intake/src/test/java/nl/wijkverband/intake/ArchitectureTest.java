package nl.wijkverband.intake;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.EventType;

@AnalyzeClasses(
    packages = "nl.wijkverband.intake",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String INTAKE = "nl.wijkverband.intake";

  @ArchTest
  static final ArchRule use_cases_do_not_know_each_other =
      slices()
          .matching(INTAKE + ".write.(*)..")
          .namingSlices("use case $1")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              resideInAPackage(INTAKE + ".write.."), resideInAPackage(INTAKE + ".write.rules"));

  @ArchTest
  static final ArchRule events_are_plain_java =
      noClasses()
          .that()
          .resideInAPackage(INTAKE + ".events")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "org.axonframework..", "tools.jackson..");

  @ArchTest
  static final ArchRule rules_and_commands_know_no_spring =
      noClasses()
          .that()
          .implement(Rule.class)
          .or()
          .areRecords()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..");

  @ArchTest
  static final ArchRule deciders_know_of_spring_only_that_they_are_found =
      noClasses()
          .that()
          .haveSimpleName("Patient")
          .or()
          .haveSimpleName("Casework")
          .or()
          .haveSimpleName("AlkRoute")
          .or()
          .haveSimpleName("Referral")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..");

  @ArchTest
  static final ArchRule only_publish_speaks_in_contracts =
      noClasses()
          .that()
          .resideOutsideOfPackage(INTAKE + ".publish")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("nl.wijkverband.contracts..");

  @ArchTest
  static final ArchRule kafka_is_touched_in_publish_only =
      noClasses()
          .that()
          .resideOutsideOfPackage(INTAKE + ".publish")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..");

  @ArchTest
  static final ArchRule only_the_shared_kernel_is_shared =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "nl.wijkverband.careplans..",
              "nl.wijkverband.dossier..",
              "nl.wijkverband.gateway..",
              "nl.wijkverband.local..");

  @ArchTest
  static final ArchRule what_is_remembered_is_an_event =
      classes()
          .that()
          .areAnnotatedWith(EventType.class)
          .should()
          .resideInAPackage(INTAKE + ".events")
          .andShould()
          .beRecords();

  @ArchTest
  static final ArchRule a_rule_is_a_sentence_that_can_be_compared =
      classes().that(assignableTo(Rule.class)).should().beRecords();

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Manager|Dto|Helper|Service)");
}
