package nl.wijkverband.careplans.write.recordunplannedcontact;

import java.time.Instant;
import java.time.OffsetDateTime;
import nl.wijkverband.careplans.events.UnplannedContactRecorded;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ContactForm;
import nl.wijkverband.vocabulary.ContactId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Record that the patient asked for contact in between and got it. */
public record RecordUnplannedContact(
    @TargetAggregateIdentifier CaseId caseId,
    ContactId contactId,
    PractitionerId practitionerId,
    ContactForm form,
    @Nullable String about,
    OffsetDateTime at,
    PractitionerRef by,
    Instant now) {

  /** What is written down. */
  public UnplannedContactRecorded happened(PractitionerRef practitioner) {
    return new UnplannedContactRecorded(caseId, contactId, practitioner, form, about, at);
  }
}
