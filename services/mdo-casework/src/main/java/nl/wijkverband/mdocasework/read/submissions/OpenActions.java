package nl.wijkverband.mdocasework.read.submissions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.mdocasework.read.Rows;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is still to be done in a case, from whichever discussion it came. */
@Repository
public class OpenActions {

  private final JdbcClient jdbc;
  private final PersonalData personalData;

  OpenActions(JdbcClient jdbc, PersonalData personalData) {
    this.jdbc = jdbc;
    this.personalData = personalData;
  }

  /** The first that was promised comes first. */
  public List<OpenAction> of(CaseId caseId, PatientId patientId, LocalDate today) {
    return jdbc.sql(
            """
            select action_id, what, owner, due from mdo_action
            where case_id = ? and done_on is null order by due, action_id""")
        .param(caseId.value())
        .query(
            (row, number) -> {
              LocalDate due = row.getObject("due", LocalDate.class);
              return new OpenAction(
                  new ActionId(row.getObject("action_id", UUID.class)),
                  personalData.revealText(row.getString("what"), patientId),
                  Rows.practitioner(row, "owner"),
                  due,
                  due.isBefore(today));
            })
        .list();
  }
}
