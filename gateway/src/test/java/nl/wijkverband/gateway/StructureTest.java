package nl.wijkverband.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.wijkverband.gateway", importOptions = DoNotIncludeTests.class)
class StructureTest {
  private static final String[] SHARED = {
    "nl.wijkverband.gateway",
    "..gateway.session..",
    "..gateway.services..",
    "..gateway.command..",
    "..gateway.dossier..",
    "..gateway.words..",
    "..gateway.practitioners..",
    "..gateway.patients..",
    "..gateway.meetings..",
    "..gateway.conversations..",
  };

  /** A use case is a package with a form in it. */
  private static final DescribedPredicate<JavaClass> USE_CASE =
      DescribedPredicate.describe(
          "of a use case",
          type ->
              type.getPackage().getClasses().stream()
                  .anyMatch(each -> each.isRecord() && each.getSimpleName().endsWith("Form")));

  @ArchTest
  static final ArchRule use_cases_know_nothing_of_each_other =
      slices()
          .matching("nl.wijkverband.gateway.(*)")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              DescribedPredicate.alwaysTrue(), JavaClass.Predicates.resideInAnyPackage(SHARED));

  @ArchTest
  static final ArchRule a_use_case_shows_nothing_to_others =
      classes().that(USE_CASE).should().notBePublic();

  @ArchTest
  static final ArchRule the_gateway_shares_only_words_with_the_services =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "nl.wijkverband.contracts..",
              "nl.wijkverband.platform..",
              "nl.wijkverband.intake..",
              "nl.wijkverband.careplans..",
              "nl.wijkverband.dossier..");

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Dto");
}
