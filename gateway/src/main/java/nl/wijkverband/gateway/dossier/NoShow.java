package nl.wijkverband.gateway.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.gateway.words.Lists;
import nl.wijkverband.vocabulary.AppointmentOutcome;
import nl.wijkverband.vocabulary.NoShowStep;
import org.jspecify.annotations.Nullable;

/** The patient did not come and had not said so, and what followed from it. */
public record NoShow(
    UUID appointmentId,
    OffsetDateTime at,
    Person practitioner,
    @Nullable OffsetDateTime recordedAt,
    @Nullable LocalDate callBefore,
    @Nullable String note,
    boolean open,
    List<Call> calls,
    @Nullable LocalDate letterAskedBefore,
    @Nullable LocalDate letterSentOn,
    @Nullable LocalDate responseBefore,
    boolean invoiceAsked,
    @Nullable Invoice invoice,
    @Nullable LocalDate resolvedOn,
    @Nullable Correction corrected) {

  public NoShow {
    calls = Lists.orEmpty(calls);
  }

  /** A call after it. */
  public record Call(
      OffsetDateTime calledAt, boolean reached, @Nullable String agreed, @Nullable Person caller) {}

  /** What the GP decided about an invoice. */
  public record Invoice(boolean charged, @Nullable String reason, @Nullable LocalDate on) {}

  /** Why it was no no-show after all, and which steps that undid. */
  public record Correction(
      @Nullable LocalDate on,
      @Nullable String reason,
      @Nullable AppointmentOutcome outcome,
      List<NoShowStep> undone) {
    public Correction {
      undone = Lists.orEmpty(undone);
    }
  }

  /** Whether somebody spoke to the patient. */
  public boolean reached() {
    return calls.stream().anyMatch(Call::reached);
  }
}
