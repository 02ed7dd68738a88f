/** What every event carries besides its facts: who, when, why, and on which ground. */
@NullMarked
package nl.wijkverband.platform.envelope;

import org.jspecify.annotations.NullMarked;
