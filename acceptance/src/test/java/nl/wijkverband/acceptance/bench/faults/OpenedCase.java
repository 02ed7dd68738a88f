package nl.wijkverband.acceptance.bench.faults;

/** A case the commands are about: with a kernteam, consents, and a place on an MDO's agenda. */
record OpenedCase(String patientId, String caseId, String meetingId, String submissionId) {}
