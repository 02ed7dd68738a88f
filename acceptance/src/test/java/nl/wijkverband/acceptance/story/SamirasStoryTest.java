package nl.wijkverband.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.Person;
import nl.wijkverband.acceptance.stage.Practitioner;
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

  private static final String SCHOOL = "Zonder krukken naar school";
  private static final String DEBTS = "Navragen hoe het met de schulden loopt.";
  private static final String TIMETABLE = "Met school een rooster met rustmomenten afspreken.";

  private final Person gp = Person.signedIn("huisarts");
  private final Person poh = Person.signedIn("poh");
  private final Person physiotherapist = Person.signedIn("fysiotherapeut");
  private final Person buurtteam = Person.signedIn("buurtteam");
  private final Person coordinator = Person.signedIn("coordinator");
  private final Person chair = Person.signedIn("voorzitter");
  private final Person patient = Person.signedIn("patient");
  private final SamirasCase samira = new SamirasCase();
  private Set<String> knownAtTheFirstMdo = Set.of();

  @Test
  @Order(1)
  void the_gp_registers_her_and_opens_a_case_only_the_practice_sees() {
    samira.isRegisteredBy(gp);
    samira.caseIsOpenedBy(gp);

    gp.sees("Pijn in armen en benen", "Nog geen score gevraagd.", "Er is nog geen kernteam.");
    poh.opens(samira.path());
    poh.sees(samira.name() + " Toneel", "Pijn in armen en benen");
    samira.isClosedTo(physiotherapist, buurtteam, coordinator, chair);
  }

  @Test
  @Order(2)
  void acute_risk_comes_first_and_examination_before_any_hypothesis() {
    var route = new PathToRoute(samira.path());
    route.acuteRiskIsAskedBy(gp);
    route.hypothesisComesTooEarly(gp);
    route.isExaminedBy(gp);
    route.hypothesisIsStatedBy(gp);

    poh.opens(samira.path());
    poh.sees(
        "Acuut risico nagevraagd: nu niet aanwezig",
        "Teruggekoppeld: Je gewrichten zijn gezond",
        "Werkhypothese: aanhoudende lichamelijke klachten");
  }

  @Test
  @Order(3)
  void everybody_reads_her_own_words_first() {
    samira.explanationIsGivenBy(gp);

    gp.opens(samira.path());
    assertThat(gp.page().locator("h1").innerText()).isEqualTo("mijn benen doen het niet");
    gp.sees("Een alarm dat te gevoelig is afgesteld");
  }

  @Test
  @Order(4)
  void she_signs_in_and_reads_about_herself_in_plain_words() {
    assertThat(patient.opens(samira.ownPath())).isIn(403, 404);

    samira.ownPageIsOpenedBy(gp);

    samira.isReadBy(patient);
    patient.sees(
        "De zorg voor " + samira.name(),
        "mijn benen doen het niet",
        "Er is nog geen vast team rond uw zorg.");
  }

  @Test
  @Order(5)
  void severity_is_proposed_and_decided_and_the_programme_bridges_the_wait() {
    var route = new PathToRoute(samira.path());
    route.programmeFits(gp);
    route.severityIsProposedAndDecidedBy(gp);
    route.programmeBridgesTheWait(gp);

    poh.opens(samira.path());
    poh.sees(
        "Het zorgprogramma past bij deze patiënt",
        "De ernst is bepaald: ernstig",
        "De patiënt wacht op Reumatoloog",
        "Naar verwachting 13 tot 17 weken.");
  }

  @Test
  @Order(6)
  void her_consent_and_the_kernteam_open_the_case_to_who_works_in_it() {
    samira.consentIsGivenTo(gp, "SHARING_WITHIN_KERNTEAM");
    samira.consentIsGivenTo(gp, "BUURTTEAM");
    samira.kernteamIsFormedBy(gp);

    gp.opens(samira.path());
    gp.sees("P. Demo", "F. Fictief", "B. Denkbeeldig", "regie", "Wel: delen binnen het kernteam");
    buurtteam.opens(samira.path());
    buurtteam.sees("mijn benen doen het niet", "Niet zichtbaar voor jou: ");
    buurtteam.doesNotSee("Pijn in armen en benen", "Geen ontsteking", "enkel in de toetsweek");
    patient.sees("B. Denkbeeldig", "Ziet niet: ");
    samira.isClosedTo(chair);
  }

  @Test
  @Order(7)
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
  @Order(8)
  void the_goals_are_hers_and_the_plan_is_agreed_by_the_three_of_them() {
    var care = new CareGoesOn(samira.path());
    samira.healthIsScored(gp, 3, 133);
    samira.goalIsProposedBy(poh);
    samira.goalIsAgreedBy(gp);
    care.secondGoalIsProposedBy(physiotherapist);
    care.secondGoalIsAgreedBy(gp);
    care.planIsAgreedBy(gp, 126, "GP", "PATIENT");
    gp.sees("plan is een concept", "Wacht nog op akkoord van de POH of psycholoog.");

    care.planIsAgreedBy(poh, 125, "POH_OR_PSYCHOLOGIST");

    gp.sees("plan samen vastgesteld");
    physiotherapist.opens(samira.path());
    physiotherapist.sees(
        "Gezondheid krijgt een 3",
        "Doel samen vastgesteld",
        "Drie dagen in de week zelf naar school",
        "Plan samen vastgesteld");
    patient.sees("Drie dagen in de week zelf naar school", "Dit hebt u samen afgesproken.");
  }

  @Test
  @Order(9)
  void the_poh_understands_her_in_two_contacts_and_the_physiotherapist_says_how_it_goes() {
    var care = new CareGoesOn(samira.path());
    care.bodyBehaviourAndSurroundingsAreTalkedAboutBy(poh);
    care.thoughtsAndFeelingsAreTalkedAboutBy(poh);
    care.exercisingIsDescribedBy(physiotherapist);

    gp.opens(samira.path());
    gp.sees("Over het lichaam", "Over gedachten", "Vijf minuten fietsen gaat");
    physiotherapist.opens(samira.path());
    physiotherapist.doesNotSee("Bang om te vallen", "iets stuk is in de benen");
    buurtteam.opens(samira.path());
    buurtteam.doesNotSee("Bang om te vallen", "Pijn in beide benen");
  }

  @Test
  @Order(10)
  void the_first_mdo_discusses_her_and_she_chooses() {
    var introduction = "Jonge vrouw, loopt met krukken, komt trouw op afspraken.";
    var mdo = new Discussion(samira.path(), "Hoe durft zij weer te lopen, ook als het pijn doet?");
    mdo.isAskedForBy(poh, "CLARIFY_PROBLEM", introduction, 100);
    mdo.isPutOnAnAgendaBy(chair, 96);
    mdo.isPreparedBy(chair);
    chair.sees("Sinds het begin", "Gezondheid krijgt een 3", "mijn benen doen het niet");

    mdo.wasOpened(96);
    knownAtTheFirstMdo = new History("huisarts", samira.caseId()).entries();
    try (var consultant = Person.signedIn("consulent")) {
      mdo.isFollowedWithoutANameBy(
          consultant, introduction, samira.name(), "Toneel", "mijn benen", "Proefstraat");
      mdo.isAdvisedBy(
          chair,
          Map.of(
              "discussion", "Angst om te vallen houdt het stilzitten in stand.",
              "body", "Zwemmen en fietsen, elke keer een beetje langer.",
              "mind", "Bespreken wat zij verwacht als zij valt.",
              "policy", "Geen nieuw onderzoek zolang het beloop zo blijft.",
              "collaboration", "POH en fysiotherapeut stemmen de opbouw af."),
          96);
      mdo.actionIsTakenOn(chair, TIMETABLE, Practitioner.POH, 96, Days.ago(82));
      mdo.actionIsTakenOn(chair, DEBTS, Practitioner.GP, 96, Days.ago(40));
      mdo.wasClosed(96, "Iedereen kan verder; de POH houdt de lijn vast.");
      mdo.isNoLongerFollowedBy(consultant);
    }
    samira.isClosedTo(chair);

    physiotherapist.opens(samira.path());
    physiotherapist.sees("POH en fysiotherapeut stemmen de opbouw af.");
    physiotherapist.doesNotSee("Bespreken wat zij verwacht als zij valt.");
    mdo.isPutToHerBy(gp, "AGREES_PARTLY", "Zwemmen wel, de groep liever later.", 91);
    mdo.actionIsDoneBy(poh, TIMETABLE, 84);
    patient.opens(samira.ownPath());
    patient.sees(
        "Zwemmen en fietsen, elke keer een beetje langer.",
        "U bent het er voor een deel mee eens.");
  }

  @Test
  @Order(11)
  void an_unanswered_call_brings_a_letter_and_the_passed_term_asks_the_gp() {
    new CareGoesOn(samira.path()).callsInBetween(poh);
    var missed = new NoShows(samira.path());
    missed.isMissedBy(physiotherapist, 82);
    gp.opens(samira.path());
    gp.sees("Contact tussendoor: 0 keer in de laatste 12 weken, 1 keer in de 12 weken ervoor.");

    missed.nobodyAnswersTheCallOf(gp);
    missed.letterIsPrintedAndSentBy(gp);
    missed.onlyTheGpDecidesAboutTheInvoice(gp, poh, samira.name());

    physiotherapist.opens(samira.path());
    physiotherapist.sees("De huisarts besliste: geen rekening");
  }

  @Test
  @Order(12)
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
  @Order(13)
  void a_no_show_that_was_none_is_undone_for_everybody_to_see() {
    var wrong = new NoShows(samira.path());
    wrong.isMissedBy(physiotherapist, 16);
    gp.opens("/");
    gp.sees(samira.name() + " kwam");

    wrong.wasThereAfterAllSays(physiotherapist);

    samira.nobodyIsAskedToCall(gp, poh);
    wrong.isVisiblyUndoneFor(gp, poh, physiotherapist, buurtteam);
  }

  @Test
  @Order(14)
  void the_plan_is_evaluated_and_goes_on_with_her_goal_in_new_words() {
    new CareGoesOn(samira.path()).planIsEvaluatedBy(poh, "Drie dagen in de week");
    samira.goalIsRevisedBy(poh);
    samira.healthIsScored(gp, 6, 7);

    buurtteam.opens(samira.path());
    buurtteam.sees(
        "Doel bijgesteld: “" + SCHOOL + "”",
        "lopen beter gaat dan verwacht",
        "Gezondheid krijgt een 6, eerder een 3",
        "Plan geëvalueerd: we gaan zo door",
        "plan is een concept");
  }

  @Test
  @Order(15)
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
  @Order(16)
  void the_call_that_follows_is_asked_for_and_told() {
    gp.opens("/");
    gp.sees(samira.name() + " kwam gisteren niet bij de fysiotherapeut, zonder bericht");
    physiotherapist.opens(samira.path());

    samira.callIsRecordedBy(gp);

    physiotherapist.sees("Gebeld na niet verschijnen: de patiënt is bereikt");
    samira.nobodyIsAskedToCall(gp, poh);
  }

  @Test
  @Order(17)
  void a_message_waits_for_who_is_away_and_is_read_by_who_works() {
    var talk = new TeamTalk(samira.path(), samira.name());
    talk.isAwayTheseDays(poh);
    talk.worksToday(gp, "00:00", "23:59");

    talk.isStartedBy(physiotherapist);

    talk.waitsUntilThePohIsBack(physiotherapist, poh);
    talk.isReadBy(gp, physiotherapist);
    talk.isBack(poh);
  }

  @Test
  @Order(18)
  void the_second_mdo_starts_from_exactly_what_changed_since_the_first() {
    var mdo = new Discussion(samira.path(), "Hoe voorkomen we dat zij weer gaat vermijden?");
    mdo.isAskedForBy(
        physiotherapist, "FEEDBACK_ON_OWN_ACTING", "Blijft weg als het spannend wordt.", 0);
    mdo.isPutOnAnAgendaBy(chair, 0);
    mdo.isPreparedBy(chair);
    chair.sees("Sinds het vorige MDO", SCHOOL, DEBTS, "te laat");

    assertThat(mdo.changesReadBy(gp))
        .containsExactlyInAnyOrderElementsOf(
            new History("huisarts", samira.caseId()).entriesSince(knownAtTheFirstMdo));
    var asTheChairSeesIt = new History("voorzitter", samira.caseId());
    assertThat(mdo.changesReadBy(chair))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(asTheChairSeesIt.entriesSince(knownAtTheFirstMdo));

    mdo.isOpenedBy(chair);
    mdo.isAdvisedBy(
        chair,
        Map.of(
            "discussion", "Wegblijven is bij haar een teken van spanning.",
            "agreements", "Bij wegblijven belt de POH dezelfde dag.",
            "body", "Zelf blijven zwemmen."),
        0);
    mdo.actionIsTakenOn(chair, "Een terugvalplan maken.", Practitioner.POH, 0, Days.ahead(14));
    mdo.isClosedBy(chair, "Iedereen weet wat hem te doen staat.");
    mdo.isPutToHerBy(poh, "AGREES", "Bel maar, dat vind ik fijn.", 0);
    poh.opens("/");
    poh.sees("Actie uit het MDO over " + samira.name());
  }

  @Test
  @Order(19)
  void at_the_end_her_own_page_tells_it_all_in_plain_words() {
    patient.opens(samira.ownPath());
    patient.sees(
        SCHOOL,
        "Dit doel is veranderd. U bespreekt het nog samen.",
        CareGoesOn.STAIRS,
        "Dit doel is bereikt.",
        "Uw laatste cijfer is een 6.",
        "Bij wegblijven belt de POH dezelfde dag.",
        "U bent het ermee eens.",
        "U gaf toestemming voor delen met het buurtteam");
    patient.doesNotSee("telefoon stond uit", "Navragen hoe het met de schulden", "ALK");
  }

  @Test
  @Order(20)
  void what_was_recorded_today_was_not_known_yesterday() {
    assertThat(gp.opens(samira.path() + "/toen?dag=" + Days.ago(1))).isEqualTo(404);
    gp.doesNotSee(samira.name(), "Toneel", "benen");
    assertThat(gp.opens(samira.path() + "/toen?dag=" + Days.today())).isEqualTo(200);
    gp.sees(samira.name(), SCHOOL);
  }

  @Test
  @Order(21)
  void a_practice_she_does_not_belong_to_finds_nothing() {
    try (var elsewhere = Person.signedIn("huisarts2")) {
      samira.isClosedTo(elsewhere);
    }
  }

  @AfterAll
  void nothing_was_refused_by_the_content_security_policy() {
    for (Person one :
        new Person[] {gp, poh, physiotherapist, buurtteam, coordinator, chair, patient}) {
      assertThat(one.complaintsOfTheBrowser()).isEmpty();
      one.close();
    }
  }
}
