package nl.wijkverband.platform.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

  @Test
  void a_position_is_read_from_its_text() {
    var position = new Position("care-plans", 123);

    assertThat(position).hasToString("care-plans:123");
    assertThat(Position.of("care-plans:123")).isEqualTo(position);
    for (String wrong : List.of("", ":1", "intake", "intake:", "intake:x")) {
      assertThatThrownBy(() -> Position.of(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void ids_sort_by_the_time_they_were_made() {
    var ids = new ArrayList<String>();
    for (int i = 0; i < 10_000; i++) {
      ids.add(TimeOrderedId.next().toString());
    }

    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> UUID.fromString(id).version() == 7);
  }
}
