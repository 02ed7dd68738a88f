/** The GP records the medical examination and what was told back. */
@NullMarked
package nl.wijkverband.gateway.recordexamination;

import org.jspecify.annotations.NullMarked;
