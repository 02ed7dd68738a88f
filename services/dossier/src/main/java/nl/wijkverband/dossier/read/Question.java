package nl.wijkverband.dossier.read;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.vocabulary.Role;

/** What can be asked, and by whom; also the name of the question in the disclosure log. */
public enum Question {
  TODAY(EnumSet.allOf(Audience.class)),
  CASES(EnumSet.complementOf(EnumSet.of(Audience.COORDINATOR))),
  CASE_FILE(EnumSet.allOf(Audience.class)),
  TIMELINE(EnumSet.allOf(Audience.class)),
  CHANGES(EnumSet.allOf(Audience.class)),
  PREPARATION(EnumSet.complementOf(EnumSet.of(Audience.COORDINATOR, Audience.PATIENT))),
  REFERRAL_LETTER(EnumSet.complementOf(EnumSet.of(Audience.MDO_CHAIR, Audience.COORDINATOR))),
  FOLLOW_UP_BOARD(EnumSet.of(Audience.COORDINATOR)),
  SIGNALS(EnumSet.allOf(Audience.class));

  private final Set<Audience> audiences;

  Question(Set<Audience> audiences) {
    this.audiences = audiences;
  }

  public boolean isFor(Audience audience) {
    return audiences.contains(audience);
  }

  /** The roles that may ask this. */
  public Set<Role> roles() {
    return audiences.stream()
        .map(Audience::role)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }

  /** What the data is used for, as the disclosure log says it. */
  public String purposeFor(Role role) {
    return switch (role) {
      case COORDINATOR -> "process-monitoring";
      case PATIENT -> "patient-access";
      default -> "treatment";
    };
  }
}
