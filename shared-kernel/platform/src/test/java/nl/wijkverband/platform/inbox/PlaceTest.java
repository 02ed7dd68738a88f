package nl.wijkverband.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkverband.platform.inbox.Positions.Last;
import nl.wijkverband.platform.wire.Link;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static final Last LAST = new Last(2, 10);

  private static Place place(long epoch, long position, Long previous) {
    return Place.of(new Link("writer", epoch, position, previous), LAST);
  }

  @Test
  void what_was_taken_in_is_repeated() {
    assertThat(place(2, 10, 7L)).isEqualTo(Place.REPEATED);
    assertThat(place(2, 3, null)).isEqualTo(Place.REPEATED);
    assertThat(place(1, 99, 98L)).isEqualTo(Place.REPEATED);
  }

  @Test
  void what_follows_is_next_however_many_numbers_lie_between() {
    assertThat(place(2, 11, 10L)).isEqualTo(Place.NEXT);
    assertThat(place(2, 400, 10L)).isEqualTo(Place.NEXT);
    assertThat(place(2, 400, 9L)).isEqualTo(Place.NEXT);
    assertThat(place(3, 5, null)).isEqualTo(Place.NEXT);
    assertThat(Place.of(new Link("writer", 1, 1, null), Last.NONE)).isEqualTo(Place.NEXT);
  }

  @Test
  void what_follows_on_something_we_never_saw_is_ahead() {
    assertThat(place(2, 13, 12L)).isEqualTo(Place.AHEAD);
    assertThat(place(3, 5, 4L)).isEqualTo(Place.AHEAD);
    assertThat(Place.of(new Link("writer", 1, 9, 8L), Last.NONE)).isEqualTo(Place.AHEAD);
  }
}
