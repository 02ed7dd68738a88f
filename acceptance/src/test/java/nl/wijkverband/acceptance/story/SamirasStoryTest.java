package nl.wijkverband.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkverband.acceptance.stage.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The story of patient A from the care programme, lived through the forms by the people it is
 * about, all signed in at once. Each step goes on where the one before it ended.
 */
@ExtendWith(StepByStep.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SamirasStoryTest {

  private final Person gp = Person.signedIn("huisarts");
  private final Person poh = Person.signedIn("poh");
  private final Person physiotherapist = Person.signedIn("fysiotherapeut");
  private final Person buurtteam = Person.signedIn("buurtteam");
  private final Person coordinator = Person.signedIn("coordinator");
  private final SamirasCase samira = new SamirasCase();

  @Test
  @Order(1)
  void the_gp_registers_her_and_opens_a_case_only_the_practice_sees() {
    samira.isRegisteredBy(gp);
    samira.caseIsOpenedBy(gp);

    gp.sees("Pijn in armen en benen", "Nog geen score gevraagd.", "Er is nog geen kernteam.");
    poh.opens(samira.path());
    poh.sees(samira.name() + " Toneel", "Pijn in armen en benen");
    samira.isClosedTo(physiotherapist, buurtteam, coordinator);
  }

  @Test
  @Order(2)
  void everybody_reads_her_own_words_first() {
    samira.explanationIsGivenBy(gp);

    gp.opens(samira.path());
    assertThat(gp.page().locator("h1").innerText()).isEqualTo("mijn benen doen het niet");
    gp.sees("Een alarm dat te gevoelig is afgesteld");
  }

  @Test
  @Order(3)
  void her_consent_and_the_kernteam_open_the_case_to_who_works_in_it() {
    samira.consentIsGivenTo(gp, "SHARING_WITHIN_KERNTEAM");
    samira.consentIsGivenTo(gp, "BUURTTEAM");
    samira.kernteamIsFormedBy(gp);

    gp.opens(samira.path());
    gp.sees("P. Demo", "F. Fictief", "B. Denkbeeldig", "regie", "Wel: delen binnen het kernteam");
    buurtteam.opens(samira.path());
    buurtteam.sees("mijn benen doen het niet", "Niet zichtbaar voor jou: ");
    buurtteam.doesNotSee("Pijn in armen en benen");
  }

  @Test
  @Order(4)
  void a_letter_without_its_checklist_does_not_go_and_a_complete_one_is_accepted() {
    var letters = new Letters(samira.path());
    letters.refersWithoutChecklist(gp);
    letters.refersToPoh(gp);
    samira.letterIsAcceptedBy(poh);
    letters.refersToPhysiotherapist(gp);
    samira.letterIsAcceptedBy(physiotherapist);

    gp.opens(samira.path());
    gp.sees("Verwezen van huisarts naar POH", "Verwijzing aangenomen door fysiotherapeut");
    physiotherapist.opens(samira.path());
    physiotherapist.sees("Pijn in armen en benen", "Verwezen van huisarts naar fysiotherapeut");
    physiotherapist.doesNotSee("Verwezen van huisarts naar POH", "hulp bij post en regelingen");
    buurtteam.opens(samira.path());
    buurtteam.doesNotSee("Verwezen van");
  }

  @Test
  @Order(5)
  void the_goal_is_hers_and_agreed_by_both() {
    samira.healthIsScored(gp, 3, 133);
    samira.goalIsProposedBy(poh);
    samira.goalIsAgreedBy(gp);

    physiotherapist.opens(samira.path());
    physiotherapist.sees(
        "Gezondheid krijgt een 3",
        "Doel samen vastgesteld",
        "Drie dagen in de week zelf naar school");
  }

  @Test
  @Order(6)
  void appointments_alternate_between_gp_and_poh_and_are_kept() {
    samira.intervalIsAgreed(gp);
    samira.seriesIsPlannedBy(gp);
    samira.appointmentIsKeptBy(gp);
    samira.appointmentIsKeptBy(poh);
    samira.appointmentIsKeptBy(gp);
    samira.appointmentIsKeptBy(poh);

    poh.opens(samira.path() + "?toon=afspraken");
    poh.sees("Gezien door huisarts", "Gezien door POH");
  }

  @Test
  @Order(7)
  void the_goal_is_revised_with_its_reason_and_her_health_is_better() {
    samira.goalIsRevisedBy(poh);
    samira.healthIsScored(gp, 6, 7);

    buurtteam.opens(samira.path());
    buurtteam.sees(
        "Doel bijgesteld: “Zonder krukken naar school”",
        "lopen beter gaat dan verwacht",
        "Gezondheid krijgt een 6, eerder een 3");
  }

  @Test
  @Order(8)
  void a_no_show_without_notice_is_on_every_open_screen_at_once() {
    samira.physiotherapistHasAnAppointmentYesterday(physiotherapist);
    gp.opens(samira.path());
    poh.opens(samira.path());
    buurtteam.opens(samira.path());
    coordinator.opens("/wijk");
    var screens = new OpenScreens(gp, poh, buurtteam, coordinator).untouched();

    samira.noShowIsRecordedBy(physiotherapist);

    for (Person one : new Person[] {gp, poh, buurtteam}) {
      one.sees("Niet verschenen bij fysiotherapeut, zonder bericht", "zojuist");
    }
    coordinator.sees("S.T., geboren in 2007", "Kwam niet op de afspraak");
    coordinator.doesNotSee("Samira", "Toneel", "benen", "krukken", "telefoon stond uit");
    screens.wereNotReloaded();
  }

  @Test
  @Order(9)
  void the_call_that_follows_is_asked_for_and_told() {
    gp.opens("/");
    gp.sees(samira.name() + " kwam gisteren niet bij de fysiotherapeut, zonder bericht");
    physiotherapist.opens(samira.path());

    samira.callIsRecordedBy(gp);

    physiotherapist.sees("Gebeld na niet verschijnen: de patiënt is bereikt");
    samira.nobodyIsAskedToCall(gp, poh);
  }

  @Test
  @Order(10)
  void a_practice_she_does_not_belong_to_finds_nothing() {
    try (var elsewhere = Person.signedIn("huisarts2")) {
      samira.isClosedTo(elsewhere);
    }
  }

  @AfterAll
  void nothing_was_refused_by_the_content_security_policy() {
    for (Person one : new Person[] {gp, poh, physiotherapist, buurtteam, coordinator}) {
      assertThat(one.complaintsOfTheBrowser()).isEmpty();
      one.close();
    }
  }
}
