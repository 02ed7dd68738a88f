package nl.wijkverband.mdocasework.read.consultation;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.Sex;

/** What is kept of a patient to leave out of a text who it is about. */
public record KnownPatient(
    @Personal String givenName,
    @Personal String familyName,
    @Personal LocalDate birthDate,
    @Personal Sex sex) {}
