package nl.wijkverband.dossier.read.casefile;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkverband.dossier.read.Row;
import nl.wijkverband.dossier.read.View;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** What somebody took on in an MDO; it comes back until it is done. */
public record MdoAction(
    UUID actionId,
    UUID submissionId,
    @Nullable String what,
    PractitionerRef owner,
    LocalDate due,
    LocalDate agreedOn,
    @Nullable LocalDate doneOn,
    @Nullable String result,
    boolean mine,
    boolean late) {

  static MdoAction of(Row row, View view) {
    LocalDate due = row.date("due");
    LocalDate doneOn = row.findDate("done_on");
    return new MdoAction(
        row.uuid("action_id"),
        row.uuid("submission_id"),
        row.secret("what"),
        row.person("owner"),
        due,
        row.date("agreed_on"),
        doneOn,
        row.secret("result"),
        view.isMe(row.uuid("owner_id")),
        doneOn == null && due.isBefore(view.today()));
  }
}
