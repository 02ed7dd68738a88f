package nl.wijkverband.platform.running;

import java.time.Instant;
import java.util.UUID;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.envelope.IdempotencyKey;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.ReferralId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Makes things happen in a writing service of the tests. */
public final class Cases {

  private final Commands commands;
  private final PersonalData personalData;

  private Cases(Commands commands, PersonalData personalData) {
    this.commands = commands;
    this.personalData = personalData;
  }

  public static Cases of(ApplicationContext writer) {
    return new Cases(writer.getBean(Commands.class), writer.getBean(PersonalData.class));
  }

  /** A case of the GP with a patient of its own. */
  public CaseId open() {
    var caseId = new CaseId(UUID.randomUUID());
    var patientId = patientOf(caseId);
    personalData.createKey(patientId);
    send(new Casework.Open(caseId, patientId, People.ref(People.GP)), caseId);
    return caseId;
  }

  public Accepted score(CaseId caseId, String needed) {
    return send(new Casework.Score(caseId, 5, needed), caseId);
  }

  /** The same request as often as its answer is lost. */
  public Accepted score(CaseId caseId, String needed, IdempotencyKey key) {
    return send(new Casework.Score(caseId, 5, needed), caseId, key);
  }

  /** Asks for something that has nothing to write. */
  public Accepted look(CaseId caseId, IdempotencyKey key) {
    return send(new Casework.Look(caseId), caseId, key);
  }

  public Accepted consent(CaseId caseId, ConsentPurpose purpose, boolean given) {
    return send(new Casework.Consent(caseId, purpose, given), caseId);
  }

  public Accepted refer(CaseId caseId, ReferralId referralId) {
    return send(new Casework.Refer(caseId, referralId, People.ref(People.PHYSIOTHERAPIST)), caseId);
  }

  public Accepted wait(CaseId caseId, String waitsFor, int minWeeks, int maxWeeks) {
    return send(new Casework.Wait(caseId, waitsFor, minWeeks, maxWeeks), caseId);
  }

  public Accepted whisper(CaseId caseId) {
    return send(new Casework.Whisper(caseId), caseId);
  }

  private Accepted send(Object command, CaseId caseId) {
    return send(command, caseId, null);
  }

  private Accepted send(Object command, CaseId caseId, @Nullable IdempotencyKey key) {
    return commands.send(
        command,
        new Caller(People.GP, UUID.randomUUID(), key, null),
        new Ground(
            caseId, patientOf(caseId), People.GP.organisationId(), "own-practice", null, "2026-1"),
        Instant.now(),
        caseId);
  }

  private static PatientId patientOf(CaseId caseId) {
    return new PatientId(new UUID(caseId.value().getMostSignificantBits(), 1));
  }
}
