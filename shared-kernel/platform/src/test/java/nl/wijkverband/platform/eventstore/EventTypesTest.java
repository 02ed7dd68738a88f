package nl.wijkverband.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkverband.platform.eventstore.clashing.OneThing;
import nl.wijkverband.platform.sample.Sample;
import org.junit.jupiter.api.Test;

class EventTypesTest {

  @Test
  void a_record_is_found_by_its_name_and_revision() {
    var types = EventTypes.in(Sample.class.getPackageName());

    assertThat(types.find("sample.closed", 1)).contains(Sample.Closed.class);
    assertThat(types.find("sample.closed", 2)).isEmpty();
    assertThat(types.find("sample.unheard-of", 1)).isEmpty();
  }

  @Test
  void two_records_under_one_name_are_found_at_once() {
    assertThatThrownBy(() -> EventTypes.in(OneThing.class.getPackageName()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("OneThing");
  }

  @Test
  void what_is_no_event_has_no_type() {
    assertThatThrownBy(() -> EventTypes.of(String.class))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
