package nl.wijkverband.gateway.patients;

import java.util.Map;
import java.util.UUID;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.services.ServiceAway;
import nl.wijkverband.gateway.services.Services;
import nl.wijkverband.gateway.words.Lists;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Reads patients of the own practice from intake. */
@Component
public class Patients {
  private static final PatientList NOBODY = new PatientList(Lists.orEmpty(null), 0, 1, 0);

  private final Services services;

  Patients(Services services) {
    this.services = services;
  }

  /** One patient. */
  public PatientList.Item read(UUID patientId) {
    return services.read(Service.INTAKE, PatientList.Item.class, "/v1/patients/{id}", patientId);
  }

  PatientList list(int page) {
    return services.read(Service.INTAKE, PatientList.class, "/v1/patients?page={page}", page);
  }

  /** Who has this burgerservicenummer; sent in the body, never in an address. */
  PatientList withBsn(String bsn) {
    try {
      PatientList found =
          services
              .client(Service.INTAKE)
              .post()
              .uri("/v1/patients/search")
              .contentType(MediaType.APPLICATION_JSON)
              .body(Map.of("bsn", bsn))
              .retrieve()
              .body(PatientList.class);
      return found == null ? NOBODY : found;
    } catch (HttpClientErrorException nobody) {
      return NOBODY;
    } catch (RestClientException away) {
      throw new ServiceAway(Service.INTAKE, away);
    }
  }
}
