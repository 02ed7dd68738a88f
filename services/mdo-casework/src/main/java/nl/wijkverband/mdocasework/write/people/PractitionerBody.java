package nl.wijkverband.mdocasework.write.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import nl.wijkverband.platform.web.input.ShortText;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;

/** A practitioner as a request names them. */
public record PractitionerBody(
    @NotNull PractitionerId id,
    @NotBlank @ShortText String name,
    @NotNull Role role,
    @NotNull OrganisationId organisationId,
    @NotBlank @ShortText String organisationName) {

  /** The practitioner as colleagues know them. */
  public PractitionerRef toRef() {
    return new PractitionerRef(id, name.strip(), role, organisationId, organisationName.strip());
  }
}
