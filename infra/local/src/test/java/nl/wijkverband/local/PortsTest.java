package nl.wijkverband.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void without_wishes_they_are_the_usual_ones() {
    assertThat(Ports.from(Map.of())).isEqualTo(Ports.standard());
  }

  @Test
  void a_base_moves_them_all_and_one_may_still_differ() {
    var ports = Ports.from(Map.of("WIJK_PORT_BASE", "21000", "WIJK_PORT_KAFKA", "9092"));

    assertThat(ports.gateway()).isEqualTo(21000);
    assertThat(ports.keycloak()).isEqualTo(21001);
    assertThat(ports.kafka()).isEqualTo(9092);
    assertThat(ports.named().values()).doesNotHaveDuplicates();
  }

  @Test
  void what_is_no_port_is_refused() {
    assertThatThrownBy(() -> Ports.from(Map.of("WIJK_PORT_GATEWAY", "acht")))
        .isInstanceOf(NumberFormatException.class);
    assertThatThrownBy(() -> Ports.from(Map.of("WIJK_PORT_BASE", "70000")))
        .isInstanceOf(NumberFormatException.class);
  }

  @Test
  void a_taken_port_is_named_with_the_variable_that_moves_it() throws IOException {
    var ports = Ports.free();
    try (var taken = new ServerSocket(ports.dossier(), 1, InetAddress.getLoopbackAddress())) {
      assertThat(taken.isBound()).isTrue();
      assertThat(PortCheck.takenPorts(ports, ports.named().values()))
          .contains(Integer.toString(ports.dossier()))
          .contains("WIJK_PORT_DOSSIER");
      assertThat(PortCheck.takenPorts(ports, List.of(ports.gateway()))).isEmpty();
    }
  }
}
