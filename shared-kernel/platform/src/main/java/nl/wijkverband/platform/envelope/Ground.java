package nl.wijkverband.platform.envelope;

import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * On which ground somebody may act: about whom, under which treatment relationship and consent, by
 * which version of the access policy.
 *
 * @param caseId absent for facts about the patient as such
 * @param practiceId the patient's own practice
 * @param allowedUnder for instance {@code own-practice}, {@code kernteam}, {@code
 *     accepted-referral}, {@code sent-referral}
 * @param consent the consent the access rests on, absent inside the own practice
 */
public record Ground(
    @Nullable CaseId caseId,
    PatientId patientId,
    OrganisationId practiceId,
    String allowedUnder,
    @Nullable String consent,
    String policyVersion) {}
