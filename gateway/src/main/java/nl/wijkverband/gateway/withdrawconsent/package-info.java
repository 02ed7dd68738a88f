/** The patient takes a consent back. */
@NullMarked
package nl.wijkverband.gateway.withdrawconsent;

import org.jspecify.annotations.NullMarked;
