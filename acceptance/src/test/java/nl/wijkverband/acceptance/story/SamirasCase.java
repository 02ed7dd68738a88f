package nl.wijkverband.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.Person;
import nl.wijkverband.acceptance.stage.Practitioner;
import org.jspecify.annotations.Nullable;

/** Everything that is done around one patient, each through its form. */
final class SamirasCase {

  // A name of her own in every run, so that no other patient is taken for her.
  private final String name = "Samira" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "");

  private @Nullable String path;

  /** Where her case is, once it is opened. */
  String path() {
    if (path == null) {
      throw new IllegalStateException("Her case was not opened");
    }
    return path;
  }

  /** What everybody calls her. */
  String name() {
    return name;
  }

  void isRegisteredBy(Person gp) {
    gp.opens("/patienten");
    gp.form("Patiënt inschrijven")
        .type("givenName", name)
        .type("familyName", "Toneel")
        .type("birthDate", "2007-03-14")
        .choose("sex", "FEMALE")
        .type("phone", "030 111 22 33")
        .type("address", "Proefstraat 3, Demostad")
        .done();
  }

  void caseIsOpenedBy(Person gp) {
    gp.opens("/patienten");
    gp.form(name + " Toneel", "Dossier openen")
        .type("complaint", "Pijn in armen en benen, loopt met krukken.")
        .type("complaintSince", Days.ago(320))
        .type("openedOn", Days.ago(141))
        .done();
    path = gp.path();
    assertThat(path).startsWith("/dossiers/");
  }

  void ownPageIsOpenedBy(Person gp) {
    gp.opens("/patienten");
    gp.form(name + " Toneel", "Toegang geven")
        .type("userName", Practitioner.PATIENT.username())
        .type("givenOn", Days.ago(141))
        .done();
  }

  /** Her own page, once the access that was just given has reached the dossier. */
  void isReadBy(Person patient) {
    for (int attempt = 1; patient.opens(ownPath()) != 200 && attempt < 40; attempt++) {
      patient.page().waitForTimeout(250);
    }
  }

  /** Where she reads about herself. */
  String ownPath() {
    return path().replace("/dossiers/", "/mijn/");
  }

  /** The case, as a request names it. */
  String caseId() {
    return path().substring("/dossiers/".length());
  }

  void explanationIsGivenBy(Person gp) {
    gp.opens(path());
    gp.form("Uitleg en eigen woorden vastleggen")
        .type("patientWords", "mijn benen doen het niet")
        .choose("models", "CENTRAL_SENSITISATION")
        .type("metaphor", "Een alarm dat te gevoelig is afgesteld")
        .type("givenOn", Days.ago(141))
        .done();
  }

  void consentIsGivenTo(Person gp, String purpose) {
    gp.opens(path());
    gp.form("Toestemming vastleggen")
        .choose("purpose", purpose)
        .choose("how", "ORAL")
        .type("givenOn", Days.ago(140))
        .done();
  }

  void kernteamIsFormedBy(Person gp) {
    gp.opens(path());
    gp.form("Kernteam vormen")
        .choose(
            "members",
            Practitioner.GP.id(),
            Practitioner.POH.id(),
            Practitioner.PHYSIOTHERAPIST.id(),
            Practitioner.BUURTTEAM.id())
        .pick("leadId", Practitioner.GP.id())
        .choose("buurtteamConsidered", "true")
        .type("buurtteamReason", "Schulden; hulp bij post en regelingen.")
        .type("formedOn", Days.ago(138))
        .done();
  }

  void letterIsAcceptedBy(Person receiver) {
    receiver.opens("/");
    receiver.followsInRow(name, "Lees de brief");
    receiver.sees("Een alarm dat te gevoelig is afgesteld", "Je ziet alleen deze brief.");
    receiver.form("Aannemen").type("on", Days.ago(134)).done();
  }

  void healthIsScored(Person gp, int score, int daysAgo) {
    gp.opens(path());
    gp.form("Gezondheidsscore vragen")
        .choose("score", Integer.toString(score))
        .type("neededForOneMore", "Een paar stappen zonder pijn.")
        .type("measuredOn", Days.ago(daysAgo))
        .done();
  }

  void goalIsProposedBy(Person poh) {
    poh.opens(path());
    poh.form("Stel een doel voor")
        .type("wording", "Drie dagen in de week zelf naar school, met mijn krukken")
        .choose("domain", "SOCIETY")
        .choose("horizon", "MIDDLE")
        .type("measuredBy", "dagen per week op school")
        .choose("helpers", "POH", "PHYSIOTHERAPIST")
        .type("proposedOn", Days.ago(128))
        .done();
  }

  void goalIsAgreedBy(Person gp) {
    gp.opens(path());
    gp.form("Samen vaststellen").type("agreedOn", Days.ago(126)).done();
  }

  void goalIsRevisedBy(Person poh) {
    poh.opens(path());
    poh.form("Bijstellen")
        .type("wording", "Zonder krukken naar school")
        .type("reason", "lopen beter gaat dan verwacht")
        .type("revisedOn", Days.ago(11))
        .done();
  }

  void intervalIsAgreed(Person gp) {
    gp.opens(path());
    gp.form("Afspreken hoe vaak je elkaar ziet")
        .choose("practitionerId", Practitioner.PHYSIOTHERAPIST.id())
        .pick("minWeeks", "1")
        .pick("maxWeeks", "3")
        .type("from", Days.ago(126))
        .done();
  }

  void seriesIsPlannedBy(Person gp) {
    gp.opens(path());
    gp.form("Afspraken plannen")
        .choose("practitionerId", Practitioner.GP.id())
        .type("firstOn", Days.ago(63))
        .type("firstTime", "09:30")
        .pick("minutes", "30")
        .pick("count", "4")
        .pick("everyWeeks", "2")
        .pick("alternatingWith", Practitioner.POH.id())
        .done();
  }

  void appointmentIsKeptBy(Person practitioner) {
    practitioner.opens("/");
    practitioner.form("Is " + name, "Leg vast").done();
  }

  void physiotherapistHasAnAppointmentYesterday(Person physiotherapist) {
    physiotherapist.opens(path());
    physiotherapist
        .form("Afspraken plannen")
        .choose("practitionerId", Practitioner.PHYSIOTHERAPIST.id())
        .type("firstOn", Days.ago(1))
        .type("firstTime", "14:00")
        .pick("count", "1")
        .done();
  }

  void noShowIsRecordedBy(Person physiotherapist) {
    physiotherapist.opens(path());
    physiotherapist
        .form("Niet verschenen")
        .type("note", "Geen bericht, telefoon stond uit.")
        .done();
  }

  void callIsRecordedBy(Person gp) {
    gp.form(name + " kwam gisteren niet", "Leg het bellen vast")
        .choose("reached", "true")
        .type("agreed", "Ze komt donderdag weer.")
        .done();
  }

  void nobodyIsAskedToCall(Person... practice) {
    for (Person one : practice) {
      one.opens("/");
      one.sees("Vandaag");
      assertThat(
              one.page()
                  .locator("li", new LocatorOptions().setHasText(name))
                  .getByText("Leg het bellen vast"))
          .hasCount(0);
    }
  }

  void isClosedTo(Person... others) {
    for (Person other : others) {
      assertThat(other.opens(path())).isIn(403, 404);
      other.doesNotSee(name, "Toneel", "krukken");
    }
  }
}
