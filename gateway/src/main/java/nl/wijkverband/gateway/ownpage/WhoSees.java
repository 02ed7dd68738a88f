package nl.wijkverband.gateway.ownpage;

import static nl.wijkverband.gateway.ownpage.WhoSees.Sight.NOTHING;
import static nl.wijkverband.gateway.ownpage.WhoSees.Sight.PART;
import static nl.wijkverband.gateway.ownpage.WhoSees.Sight.WHOLE;

import java.util.Map;
import nl.wijkverband.vocabulary.Role;

/**
 * What each discipline in the team may see, to be told to the patient. The dossier decides it; a
 * test holds this table against the dossier's own (docs/who-sees-what.md).
 */
final class WhoSees {
  /** How much of a category somebody sees. */
  enum Sight {
    WHOLE,
    PART,
    NOTHING
  }

  /** What there is to see, as the patient thinks of it. */
  enum Category {
    IDENTITY,
    SOMATIC,
    PSYCHOLOGICAL,
    SOCIAL,
    PATH,
    EXPLANATION,
    GOALS,
    APPOINTMENTS,
    MEASUREMENTS,
    KOPP,
    MDO
  }

  private static final Map<Role, Map<Category, Sight>> LESS_THAN_WHOLE =
      Map.of(
          Role.PHYSIOTHERAPIST,
          Map.of(
              Category.SOMATIC, PART,
              Category.PSYCHOLOGICAL, NOTHING,
              Category.SOCIAL, PART,
              Category.PATH, PART,
              Category.MEASUREMENTS, PART,
              Category.KOPP, NOTHING,
              Category.MDO, PART),
          Role.PSYCHOLOGIST,
          Map.of(Category.SOMATIC, PART),
          Role.BUURTTEAM,
          Map.of(
              Category.SOMATIC, NOTHING,
              Category.PSYCHOLOGICAL, NOTHING,
              Category.PATH, NOTHING,
              Category.MEASUREMENTS, PART,
              Category.KOPP, PART,
              Category.MDO, PART));

  private WhoSees() {}

  static Sight of(Role role, Category category) {
    return LESS_THAN_WHOLE.getOrDefault(role, Map.of()).getOrDefault(category, WHOLE);
  }
}
