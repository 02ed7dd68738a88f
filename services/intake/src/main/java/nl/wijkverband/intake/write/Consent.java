package nl.wijkverband.intake.write;

import java.time.LocalDate;

/** Where the consent to one purpose stands. */
record Consent(boolean given, LocalDate since) {}
