/** The practice's own list of patients, kept in the appending transaction. */
@NullMarked
package nl.wijkverband.intake.read.patients;

import org.jspecify.annotations.NullMarked;
