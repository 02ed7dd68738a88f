package nl.wijkverband.contracts;

import static nl.wijkverband.contracts.People.CASE;
import static nl.wijkverband.contracts.People.CHAIR;
import static nl.wijkverband.contracts.People.GP;
import static nl.wijkverband.contracts.People.PHYSIOTHERAPIST;
import static nl.wijkverband.contracts.People.POH;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.contracts.mdocasework.ActionAgreedV1;
import nl.wijkverband.contracts.mdocasework.ActionDoneV1;
import nl.wijkverband.contracts.mdocasework.AdviceAnsweredV1;
import nl.wijkverband.contracts.mdocasework.AdviceGivenV1;
import nl.wijkverband.contracts.mdocasework.CasePutOnAgendaV1;
import nl.wijkverband.contracts.mdocasework.CaseSubmittedV1;
import nl.wijkverband.contracts.mdocasework.CaseTakenOffAgendaV1;
import nl.wijkverband.contracts.mdocasework.DiscussionClosedV1;
import nl.wijkverband.contracts.mdocasework.DiscussionOpenedV1;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.MdoPurpose;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.PatientAnswer;
import nl.wijkverband.vocabulary.ServicePosition;
import nl.wijkverband.vocabulary.SubmissionId;

/** One filled-in example of everything mdo-casework publishes. */
final class MdoCaseworkExamples {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-20T10:30:00+01:00");

  private MdoCaseworkExamples() {}

  static Stream<Contract> all() {
    return Stream.of(
        new CaseSubmittedV1(
            CASE,
            SubmissionId.of("01990000-0000-7000-8000-000000000013"),
            PHYSIOTHERAPIST,
            MdoPurpose.OTHER,
            "Hoe voorkomen we terugval?",
            "Jonge vrouw, loopt weer",
            DAY),
        new CasePutOnAgendaV1(
            CASE,
            SubmissionId.of("01990000-0000-7000-8000-000000000013"),
            MeetingId.of("01990000-0000-7000-8000-000000000014"),
            AT,
            CHAIR,
            List.of(GP, POH),
            1,
            1),
        new CaseTakenOffAgendaV1(
            CASE,
            SubmissionId.of("01990000-0000-7000-8000-000000000013"),
            MeetingId.of("01990000-0000-7000-8000-000000000014"),
            "Wachttijd van vier maanden"),
        new DiscussionOpenedV1(
            CASE,
            SubmissionId.of("01990000-0000-7000-8000-000000000013"),
            MeetingId.of("01990000-0000-7000-8000-000000000014"),
            List.of(new ServicePosition("care-plans", 41)),
            AT),
        new AdviceGivenV1(
            CASE,
            SubmissionId.of("01990000-0000-7000-8000-000000000013"),
            "Vermijding komt terug bij toetsen",
            "Blijven zwemmen",
            "Spanning bespreken",
            "Mist school",
            "Contact met school",
            "Om de twee weken bellen",
            "Geen nieuw onderzoek",
            "Rustig blijven",
            "POH en fysiotherapeut stemmen af",
            "Vaste tijd",
            DAY),
        new DiscussionClosedV1(
            CASE,
            SubmissionId.of("01990000-0000-7000-8000-000000000013"),
            MeetingId.of("01990000-0000-7000-8000-000000000014"),
            "Iedereen kan verder",
            AT),
        new ActionAgreedV1(
            CASE,
            SubmissionId.of("01990000-0000-7000-8000-000000000013"),
            ActionId.of("01990000-0000-7000-8000-000000000015"),
            "School bellen",
            PHYSIOTHERAPIST,
            DAY,
            DAY),
        new ActionDoneV1(
            CASE,
            ActionId.of("01990000-0000-7000-8000-000000000015"),
            PHYSIOTHERAPIST,
            "Gedaan",
            DAY),
        new AdviceAnsweredV1(
            CASE,
            SubmissionId.of("01990000-0000-7000-8000-000000000013"),
            PHYSIOTHERAPIST,
            PatientAnswer.DECLINES,
            "Dat wil ik wel",
            DAY));
  }
}
