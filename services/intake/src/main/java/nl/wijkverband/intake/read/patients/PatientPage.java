package nl.wijkverband.intake.read.patients;

import java.util.List;

/** A part of the list, newest first. */
record PatientPage(List<PatientView> items, int page, long pages, long total) {}
