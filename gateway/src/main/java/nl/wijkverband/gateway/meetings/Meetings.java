package nl.wijkverband.gateway.meetings;

import java.util.Optional;
import java.util.UUID;
import nl.wijkverband.gateway.services.Service;
import nl.wijkverband.gateway.services.Services;
import org.springframework.stereotype.Component;

/** Reads the meetings of the MDO, as the reader's role sees them. */
@Component
public class Meetings {
  private final Services services;

  Meetings(Services services) {
    this.services = services;
  }

  /** The reader's meetings. */
  public MeetingList list(int page) {
    return services.read(Service.MDO_CASEWORK, MeetingList.class, "/v1/meetings?page={page}", page);
  }

  /** The reader's next meetings; nothing when they cannot be read now. */
  public Optional<MeetingList> next() {
    return services.find(Service.MDO_CASEWORK, MeetingList.class, "/v1/meetings?page=0");
  }

  /** What waits for an agenda; nothing when it cannot be read now. */
  public Optional<WaitingCases> waitingNow() {
    return services.find(Service.MDO_CASEWORK, WaitingCases.class, "/v1/submissions");
  }

  /** One meeting with its agenda. */
  public Meeting read(UUID meetingId) {
    return services.read(Service.MDO_CASEWORK, Meeting.class, "/v1/meetings/{id}", meetingId);
  }

  /** What waits for a place on an agenda. */
  public WaitingCases waiting() {
    return services.read(Service.MDO_CASEWORK, WaitingCases.class, "/v1/submissions");
  }

  /** The cases a consultant may think along about now. */
  public Consultation consultation(UUID meetingId) {
    return services.read(
        Service.MDO_CASEWORK, Consultation.class, "/v1/meetings/{id}/consultation", meetingId);
  }
}
