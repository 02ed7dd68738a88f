package nl.wijkverband.mdocasework.events;

import static nl.wijkverband.mdocasework.MdoOfA.ACTION;
import static nl.wijkverband.mdocasework.MdoOfA.CASE;
import static nl.wijkverband.mdocasework.MdoOfA.GP;
import static nl.wijkverband.mdocasework.MdoOfA.MEETING;
import static nl.wijkverband.mdocasework.MdoOfA.PHYSIO;
import static nl.wijkverband.mdocasework.MdoOfA.SUBMISSION;
import static nl.wijkverband.mdocasework.MdoOfA.TODAY;
import static nl.wijkverband.mdocasework.MdoOfA.actionAgreed;
import static nl.wijkverband.mdocasework.MdoOfA.discussionClosed;
import static nl.wijkverband.mdocasework.MdoOfA.discussionOpened;
import static nl.wijkverband.mdocasework.MdoOfA.onAgenda;
import static nl.wijkverband.mdocasework.MdoOfA.submitted;

import java.util.stream.Stream;
import nl.wijkverband.vocabulary.PatientAnswer;

/** One example of every private event, every field filled. */
public final class EventExamples {

  private EventExamples() {}

  /** All of them. */
  public static Stream<MdoEvent> all() {
    return Stream.of(
        submitted(),
        onAgenda(),
        new CaseTakenOffAgenda(CASE, SUBMISSION, MEETING, "De huisarts is er niet"),
        discussionOpened(),
        new AdviceGiven(
            CASE,
            SUBMISSION,
            "Besproken hoe een tegenslag gaat",
            "Rustig opbouwen",
            "Eerst samen een kleine stap",
            "De schuld eerst regelen",
            "Met school overleggen",
            "Een vast moment per week",
            "Geen nieuw onderzoek",
            "Laat haar zelf kiezen",
            "De fysiotherapeut en de POH bellen elke maand",
            "Een half uur voor zo'n gesprek",
            TODAY),
        actionAgreed(),
        discussionClosed(),
        new ActionDone(CASE, ACTION, PHYSIO, "Elke eerste maandag", TODAY),
        new AdviceAnswered(
            CASE, SUBMISSION, GP, PatientAnswer.AGREES_PARTLY, "School doe ik zelf", TODAY));
  }
}
