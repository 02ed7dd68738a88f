/** A GP or POH decides how severe the complaints are; a rule of ours proposes. */
@NullMarked
package nl.wijkverband.intake.write.decideseverity;

import org.jspecify.annotations.NullMarked;
