package nl.wijkverband.mdocasework.read.consultation;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.vocabulary.MdoPurpose;
import nl.wijkverband.vocabulary.Sex;
import nl.wijkverband.vocabulary.SubmissionId;

/** The cases under discussion at this moment, as a consultant sees them. */
record ConsultationView(List<Item> items) {

  /** A case, without who it is. */
  record Item(
      SubmissionId submissionId,
      MdoPurpose purpose,
      String question,
      String introduction,
      String ageBand,
      Sex sex,
      OffsetDateTime openedAt) {}
}
