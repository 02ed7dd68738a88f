package nl.wijkverband.dossier.read.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.dossier.read.Row;
import nl.wijkverband.vocabulary.NoShowStep;
import org.jspecify.annotations.Nullable;

/** The no-shows of a case, the last one first. */
final class NoShows {

  private NoShows() {}

  static List<CaseFile.NoShow> of(CaseFileQuery.OneCase one) {
    Map<UUID, List<CaseFile.Call>> calls =
        one.rows("no_show_call", "order by called_at, event_id").stream()
            .collect(
                groupingBy(
                    row -> row.uuid("appointment_id"),
                    mapping(
                        row ->
                            new CaseFile.Call(
                                row.moment("called_at"),
                                row.flag("reached"),
                                row.secret("agreed"),
                                row.person("caller")),
                        toList())));
    return one.rows("no_show", "order by at desc, appointment_id").stream()
        .map(row -> noShow(row, calls.getOrDefault(row.uuid("appointment_id"), List.of())))
        .toList();
  }

  private static CaseFile.NoShow noShow(Row row, List<CaseFile.Call> calls) {
    return new CaseFile.NoShow(
        row.uuid("appointment_id"),
        row.moment("at"),
        row.person("practitioner"),
        row.moment("recorded_at"),
        row.date("call_before"),
        row.secret("note"),
        row.flag("open"),
        calls,
        row.findDate("letter_before"),
        row.findDate("letter_sent_on"),
        row.findDate("response_before"),
        row.flag("invoice_asked"),
        invoice(row),
        row.findDate("resolved_on"),
        correction(row));
  }

  private static CaseFile.@Nullable Invoice invoice(Row row) {
    LocalDate on = row.findDate("invoice_on");
    return on == null
        ? null
        : new CaseFile.Invoice(row.flag("invoice_charged"), row.secret("invoice_reason"), on);
  }

  private static CaseFile.@Nullable Correction correction(Row row) {
    LocalDate on = row.findDate("corrected_on");
    return on == null
        ? null
        : new CaseFile.Correction(
            on,
            row.secret("correction_reason"),
            row.text("outcome"),
            row.codes("undone", NoShowStep.class));
  }
}
