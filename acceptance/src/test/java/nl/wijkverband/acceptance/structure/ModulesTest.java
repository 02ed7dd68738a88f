package nl.wijkverband.acceptance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.wijkverband.local.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Which module may lean on which: read from the build itself. */
class ModulesTest {

  @Test
  void the_vocabulary_depends_on_nothing_but_null_annotations() throws Exception {
    assertThat(dependenciesOf("shared-kernel/vocabulary")).containsExactly("org.jspecify:jspecify");
  }

  @Test
  void the_contracts_depend_on_the_vocabulary_only() throws Exception {
    assertThat(dependenciesOf("shared-kernel/contracts"))
        .containsExactly("nl.wijkverband:vocabulary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "services/intake",
        "services/care-plans",
        "services/mdo-casework",
        "services/messaging",
        "services/dossier"
      })
  void of_our_own_modules_a_service_depends_on_the_shared_kernel_only(String service)
      throws Exception {
    assertThat(dependenciesOf(service))
        .filteredOn(dependency -> dependency.startsWith("nl.wijkverband:"))
        .isSubsetOf(
            "nl.wijkverband:vocabulary", "nl.wijkverband:contracts", "nl.wijkverband:platform");
  }

  @Test
  void the_gateway_knows_the_services_by_their_api_only() throws Exception {
    assertThat(dependenciesOf("gateway"))
        .filteredOn(dependency -> dependency.startsWith("nl.wijkverband:"))
        .containsExactly("nl.wijkverband:vocabulary");
  }

  private static List<String> dependenciesOf(String module) throws Exception {
    Path pom = Checkout.root().resolve(module).resolve("pom.xml");
    List<String> found = new ArrayList<>();
    try (var in = Files.newInputStream(pom)) {
      var nodes =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(in)
              .getElementsByTagName("dependency");
      for (int i = 0; i < nodes.getLength(); i++) {
        Element dependency = (Element) nodes.item(i);
        if (!"test".equals(text(dependency, "scope"))) {
          found.add(text(dependency, "groupId") + ":" + text(dependency, "artifactId"));
        }
      }
    }
    return found;
  }

  private static String text(Element parent, String tag) {
    var nodes = parent.getElementsByTagName(tag);
    return nodes.getLength() == 0 ? "" : nodes.item(0).getTextContent().strip();
  }
}
