/** What earlier code has stored, brought up to date each time it is read. */
@NullMarked
package nl.wijkverband.intake.older;

import org.jspecify.annotations.NullMarked;
