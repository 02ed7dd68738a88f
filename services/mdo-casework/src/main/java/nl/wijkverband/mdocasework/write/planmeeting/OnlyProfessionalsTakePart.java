package nl.wijkverband.mdocasework.write.planmeeting;

import nl.wijkverband.mdocasework.write.people.Professionals;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.Role;

/** Around the table sit those who treat patients, and consultants. */
public record OnlyProfessionalsTakePart(Role role, int index) implements Rule {

  @Override
  public boolean isBroken() {
    return !Professionals.TAKING_PART.contains(role);
  }

  @Override
  public String field() {
    return "participants[" + index + "].role";
  }
}
