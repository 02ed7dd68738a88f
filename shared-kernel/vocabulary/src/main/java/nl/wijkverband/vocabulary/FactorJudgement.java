package nl.wijkverband.vocabulary;

/** At which profile one factor stands in the clinician's judgement. */
public record FactorJudgement(SeverityFactor factor, SeverityProfile level) {}
