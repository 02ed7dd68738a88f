package nl.wijkverband.gateway.practitioners;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** The accounts patients sign in with, looked up by the exact user name only: never a list. */
@Component
public class PatientAccounts {
  private final Directory directory;

  PatientAccounts(Directory directory) {
    this.directory = directory;
  }

  /** What a look-up came to. */
  public sealed interface Answer {
    /** This is the account. */
    record Found(UUID accountId) implements Answer {}

    /** Nobody with the role of a patient signs in with this name. */
    record Nobody() implements Answer {}

    /** The identity provider does not answer. */
    record Away() implements Answer {}
  }

  /** The account with this user name. */
  public Answer named(@Nullable String userName) {
    if (userName == null || userName.isBlank()) {
      return new Answer.Nobody();
    }
    try {
      return directory
          .patient(userName.strip())
          .<Answer>map(Answer.Found::new)
          .orElseGet(Answer.Nobody::new);
    } catch (RestClientException | OAuth2AuthorizationException away) {
      return new Answer.Away();
    }
  }
}
