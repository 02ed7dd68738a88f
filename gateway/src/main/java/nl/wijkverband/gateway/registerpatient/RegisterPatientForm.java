package nl.wijkverband.gateway.registerpatient;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record RegisterPatientForm(
    @Nullable String givenName,
    @Nullable String familyName,
    @Nullable String birthDate,
    @Nullable String sex,
    @Nullable String bsn,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String address) {

  static RegisterPatientForm empty() {
    return new RegisterPatientForm(null, null, null, null, null, null, null, null);
  }

  Map<String, Object> body() {
    return new Body()
        .text("givenName", givenName)
        .text("familyName", familyName)
        .date("birthDate", birthDate)
        .text("sex", sex)
        .text("bsn", bsn)
        .text("phone", phone)
        .text("email", email)
        .text("address", address)
        .values();
  }
}
