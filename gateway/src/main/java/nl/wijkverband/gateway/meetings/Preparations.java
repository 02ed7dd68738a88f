package nl.wijkverband.gateway.meetings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.services.Services;
import org.springframework.stereotype.Component;

/** Reads how ready the cases of an agenda are. */
@Component
class Preparations {
  private static final String PATH = "/v1/cases/{id}/preparation";

  private final Services services;

  Preparations(Services services) {
    this.services = services;
  }

  Preparation read(UUID caseId) {
    return services.read(Service.DOSSIER, Preparation.class, PATH, caseId);
  }

  /** Those the reader may see; the agenda does without the others. */
  Map<UUID, Preparation> of(Meeting meeting) {
    Map<UUID, Preparation> read = new LinkedHashMap<>();
    for (Meeting.Item item : meeting.agenda()) {
      if (item.question() == null) {
        continue; // Not theirs (any more); asking would only be refused, and logged as such.
      }
      services
          .find(Service.DOSSIER, Preparation.class, PATH, item.caseId())
          .ifPresent(found -> read.put(item.submissionId(), found));
    }
    return read;
  }
}
