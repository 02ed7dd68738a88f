package nl.wijkverband.mdocasework.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.EventType;

/** How this service is put together. */
@AnalyzeClasses(
    packages = "nl.wijkverband.mdocasework",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final Set<String> USE_CASES =
      Set.of(
          "planmeeting",
          "submitcase",
          "putonagenda",
          "takeoffagenda",
          "opendiscussion",
          "giveadvice",
          "agreeaction",
          "closediscussion",
          "completeaction",
          "answeradvice");

  @ArchTest
  static final ArchRule use_cases_do_not_know_each_other =
      slices()
          .assignedFrom(new UseCases(USE_CASES))
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule use_cases_do_not_know_the_aggregate =
      noClasses()
          .that(areInAUseCase())
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("nl.wijkverband.mdocasework.write.MdoCase");

  @ArchTest
  static final ArchRule rules_and_events_know_no_framework =
      noClasses()
          .that()
          .implement(Rule.class)
          .or()
          .resideInAPackage("..events..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "org.axonframework..", "tools.jackson..", "java.sql..");

  @ArchTest
  static final ArchRule events_know_the_vocabulary_only =
      classes()
          .that()
          .resideInAPackage("..events..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "org.jspecify..", "nl.wijkverband.vocabulary..", "..mdocasework.events..");

  @ArchTest
  static final ArchRule private_events_are_records_with_a_name =
      classes()
          .that()
          .resideInAPackage("..events..")
          .and()
          .areRecords()
          .should()
          .beAnnotatedWith(EventType.class);

  @ArchTest
  static final ArchRule contracts_are_known_at_the_edges_to_others =
      noClasses()
          .that()
          .resideOutsideOfPackages("..publish..", "..inbox..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("nl.wijkverband.contracts..", "org.apache.kafka..");

  @ArchTest
  static final ArchRule nobody_reads_a_clock_inside_a_decision =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now");

  @ArchTest
  static final ArchRule names_say_what_things_are =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Util|Utils|Manager|Dto|DTO|Helper|Service|Data|Info)");

  private static DescribedPredicate<JavaClass> areInAUseCase() {
    return DescribedPredicate.describe(
        "are in a use case", type -> USE_CASES.contains(UseCases.folderOf(type)));
  }
}
