package nl.wijkverband.dossier.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.Superseded;
import nl.wijkverband.vocabulary.Personal;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;

class ContractPartsTest {

  @Test
  void every_contract_is_somewhere_in_the_table() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Contract.class));
    Set<Class<?>> contracts = new HashSet<>();
    // Messages are shown by the service that has them, and to their participants only.
    scanner.addExcludeFilter(
        new RegexPatternTypeFilter(Pattern.compile("nl.wijkverband.contracts.messaging.*")));
    // What a newer revision has taken the place of is read as that one.
    scanner.addExcludeFilter(new AssignableTypeFilter(Superseded.class));
    scanner
        .findCandidateComponents("nl.wijkverband.contracts")
        .forEach(
            found -> contracts.add(ClassUtils.resolveClassName(found.getBeanClassName(), null)));
    assertThat(contracts).hasSizeGreaterThan(20);
    assertThat(new HashSet<Class<?>>(ContractParts.contracts())).isEqualTo(contracts);
  }

  @Test
  void every_personal_field_is_named_so_that_none_slips_through_with_its_event() {
    for (Class<? extends Contract> contract : ContractParts.contracts()) {
      for (RecordComponent component : contract.getRecordComponents()) {
        if (isPersonal(component)) {
          assertThat(ContractParts.names(contract, component.getName()))
              .as(contract.getSimpleName() + "." + component.getName())
              .isTrue();
        }
      }
    }
  }

  private static boolean isPersonal(RecordComponent component) {
    return component.isAnnotationPresent(Personal.class)
        || (component.getType().isRecord()
            && Arrays.stream(component.getType().getRecordComponents())
                .anyMatch(ContractPartsTest::isPersonal));
  }
}
