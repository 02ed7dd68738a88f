package nl.wijkverband.careplans.events;

import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ContactForm;
import nl.wijkverband.vocabulary.ContactId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** The patient asked for contact in between and got it. */
@EventType(name = "care-plans.unplanned-contact-recorded")
public record UnplannedContactRecorded(
    CaseId caseId,
    ContactId contactId,
    PractitionerRef practitioner,
    ContactForm form,
    @Personal @Nullable String about,
    OffsetDateTime at)
    implements CarePlanEvent {}
