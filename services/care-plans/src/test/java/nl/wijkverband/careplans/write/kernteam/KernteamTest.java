package nl.wijkverband.careplans.write.kernteam;

import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.PSYCHOLOGIST;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.formed;
import static nl.wijkverband.careplans.PlanA.goalProposed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkverband.careplans.events.KernteamMemberJoined;
import nl.wijkverband.careplans.events.KernteamMemberLeft;
import nl.wijkverband.careplans.events.LeadChanged;
import nl.wijkverband.vocabulary.GoalId;
import org.junit.jupiter.api.Test;

class KernteamTest {

  @Test
  void a_kernteam_follows_its_history() {
    assertThat(
            Stream.of(
                    formed(),
                    new KernteamMemberJoined(CASE, PSYCHOLOGIST, TODAY),
                    new LeadChanged(CASE, POH.id(), TODAY),
                    new KernteamMemberLeft(CASE, PHYSIO, TODAY),
                    goalProposed(new GoalId(UUID.randomUUID())))
                .reduce(Kernteam.NONE, Kernteam::after, (one, other) -> other))
        .isEqualTo(new Kernteam(List.of(GP, POH, PSYCHOLOGIST), POH.id()));
  }

  @Test
  void a_case_starts_without_a_kernteam() {
    assertThat(Kernteam.NONE.isFormed()).isFalse();
    assertThat(Kernteam.NONE.isLedBy(GP.id())).isFalse();
  }
}
