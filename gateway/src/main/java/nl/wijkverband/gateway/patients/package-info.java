/** The patients of the own practice. */
@NullMarked
package nl.wijkverband.gateway.patients;

import org.jspecify.annotations.NullMarked;
