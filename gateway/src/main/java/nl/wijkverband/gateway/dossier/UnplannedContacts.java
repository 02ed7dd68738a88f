package nl.wijkverband.gateway.dossier;

/** How often the patient asked for contact in between; fewer is a sign of progress. */
public record UnplannedContacts(int last12Weeks, int before12Weeks) {}
