package nl.wijkverband.gateway.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.Test;

class ScoreCourseTest {

  @Test
  void scores_stand_in_order_of_their_dates_and_higher_is_higher() {
    var course = ScoreCourse.of(List.of(score(6, "2026-11-11"), score(3, "2026-09-02")));

    assertThat(course.first().score()).isEqualTo(3);
    assertThat(course.last().score()).isEqualTo(6);
    assertThat(course.points().getLast().y()).isLessThan(course.points().getFirst().y());
    assertThat(course.line()).isEqualTo("24.0,74.4 336.0,52.8");
  }

  @Test
  void one_score_and_none_are_drawn_too() {
    assertThat(ScoreCourse.of(List.of(score(10, "2026-11-11"))).points()).hasSize(1);
    assertThat(ScoreCourse.of(List.of()).points()).isEmpty();
  }

  private static CaseView.HealthScore score(int score, String on) {
    return new CaseView.HealthScore(score, LocalDate.parse(on), null, Role.GP);
  }
}
