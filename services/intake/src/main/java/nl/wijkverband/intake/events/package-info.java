/** What intake remembers; private to intake, kept for twenty years. */
@NullMarked
package nl.wijkverband.intake.events;

import org.jspecify.annotations.NullMarked;
