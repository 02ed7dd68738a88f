/** The published events of messaging. */
@NullMarked
package nl.wijkverband.contracts.messaging;

import org.jspecify.annotations.NullMarked;
