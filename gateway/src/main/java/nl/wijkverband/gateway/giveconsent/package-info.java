/** The patient consents to one purpose. */
@NullMarked
package nl.wijkverband.gateway.giveconsent;

import org.jspecify.annotations.NullMarked;
