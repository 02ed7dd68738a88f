package nl.wijkverband.gateway.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody took on in an MDO; it comes back until it is done. */
public record MdoAction(
    UUID actionId,
    @Nullable String what,
    @Nullable Person owner,
    @Nullable LocalDate due,
    @Nullable LocalDate agreedOn,
    @Nullable LocalDate doneOn,
    @Nullable String result,
    boolean mine,
    boolean late) {

  /** Whether it still has to be done. */
  public boolean open() {
    return doneOn == null;
  }
}
