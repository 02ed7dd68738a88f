/** The physiotherapist writes down how the activation goes. */
@NullMarked
package nl.wijkverband.careplans.write.recordactivationnote;

import org.jspecify.annotations.NullMarked;
