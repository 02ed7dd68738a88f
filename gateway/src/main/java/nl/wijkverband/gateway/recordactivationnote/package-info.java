/** The physiotherapist writes down how the activation goes. */
@NullMarked
package nl.wijkverband.gateway.recordactivationnote;

import org.jspecify.annotations.NullMarked;
