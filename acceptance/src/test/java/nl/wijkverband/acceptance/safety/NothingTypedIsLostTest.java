package nl.wijkverband.acceptance.safety;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkverband.acceptance.stage.DemoStory;
import nl.wijkverband.acceptance.stage.Events;
import nl.wijkverband.acceptance.stage.Form;
import nl.wijkverband.acceptance.stage.Person;
import org.junit.jupiter.api.Test;

/** Whatever comes in between, what somebody typed is still there, and counts once. */
class NothingTypedIsLostTest {

  private static final String PATH = "/dossiers/" + DemoStory.played().caseId();
  private static final String PROPOSED = "care-plans.goal-proposed";

  @Test
  void a_session_that_ended_in_the_middle_of_a_form_brings_the_text_back() {
    long before = Events.ofType(PROPOSED);
    try (var poh = Person.signedInAnew("poh")) {
      poh.opens(PATH);
      goal(poh.form("Doel voorstellen"), "Elke dag een rondje met de hond");
      poh.profile().clearCookies();

      poh.formInFront().send();
      poh.page().waitForCondition(poh::isAskedToSignIn);
      poh.signsInWhenAsked();

      var back = poh.formInFront();
      assertThat(back.field("wording")).hasValue("Elke dag een rondje met de hond");
      poh.sees("Dit had je al ingevuld. Het was nog niet verstuurd.");
      assertThat(Events.ofType(PROPOSED)).isEqualTo(before);
      back.done();
      assertThat(Events.ofType(PROPOSED)).isEqualTo(before + 1);
    }
  }

  @Test
  void a_form_that_was_sent_twice_is_done_once() {
    try (var gp = Person.signedIn("huisarts")) {
      long before = Events.ofType("intake.health-score-recorded");
      gp.opens(PATH + "/gezondheidsscore");
      gp.formInFront().choose("score", "6");
      // The same bytes with the same key, as an impatient double click or a repeated post sends
      // them.
      var statuses =
          gp.page()
              .evaluate(
                  """
                  async () => {
                    const form = document.querySelector('form[data-draft]');
                    const send = () => fetch(form.action,
                        {method: 'POST', body: new URLSearchParams(new FormData(form))});
                    return (await Promise.all([send(), send()])).map(answer => answer.status);
                  }
                  """);

      assertThat(statuses).isEqualTo(List.of(200, 200));
      assertThat(Events.ofType("intake.health-score-recorded")).isEqualTo(before + 1);
    }
  }

  @Test
  void who_changes_a_goal_second_is_told_and_keeps_the_text() {
    try (var gp = Person.signedIn("huisarts");
        var poh = Person.signedIn("poh")) {
      var path = PATH + "/doelen/" + DemoStory.played().goalId() + "/bijstellen";
      gp.opens(path);
      poh.opens(path);
      var first = revision(poh.formInFront(), "Zonder krukken naar school en terug");
      var second = revision(gp.formInFront(), "Zonder krukken de trap op");
      first.done();
      long before = Events.ofType("care-plans.goal-revised");

      assertThat(second.refused()).containsText("Een collega heeft dit intussen veranderd");
      gp.sees("Zonder krukken naar school en terug");
      assertThat(gp.formInFront().field("wording")).hasValue("Zonder krukken de trap op");
      assertThat(Events.ofType("care-plans.goal-revised")).isEqualTo(before);

      gp.formInFront().done();
      assertThat(Events.ofType("care-plans.goal-revised")).isEqualTo(before + 1);
    }
  }

  @Test
  void what_is_wrong_is_said_at_the_field_and_the_rest_stays() {
    try (var poh = Person.signedIn("poh")) {
      poh.opens(PATH);
      var form =
          poh.form("Doel voorstellen")
              .type("measuredBy", "trappen per dag")
              .choose("domain", "BODY")
              .type("wording", "te lang ".repeat(600));

      assertThat(form.refused()).isFocused();
      assertThat(poh.page().locator("#wording-error")).isVisible();
      assertThat(poh.formInFront().field("measuredBy")).hasValue("trappen per dag");
      assertThat(poh.page().locator("input[name=domain][value=BODY]")).isChecked();
    }
  }

  private static void goal(Form form, String wording) {
    form.type("wording", wording)
        .choose("domain", "BODY")
        .choose("horizon", "SHORT")
        .type("measuredBy", "rondjes per week");
  }

  private static Form revision(Form form, String wording) {
    return form.type("wording", wording).type("reason", "het beter gaat");
  }
}
