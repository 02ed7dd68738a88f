/** The deciders: a table of contents of what can happen, with one folder per use case. */
@NullMarked
package nl.wijkverband.intake.write;

import org.jspecify.annotations.NullMarked;
