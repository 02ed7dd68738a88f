package nl.wijkverband.intake.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.Sex;
import org.jspecify.annotations.Nullable;

/** Who the patient is and how to reach them. */
public record PatientDetails(
    @Personal String givenName,
    @Personal String familyName,
    @Personal LocalDate birthDate,
    @Personal Sex sex,
    @Personal @Nullable String bsn,
    @Personal @Nullable String phone,
    @Personal @Nullable String email,
    @Personal @Nullable String address) {}
