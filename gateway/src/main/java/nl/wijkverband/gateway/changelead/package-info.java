/** Another member of the kernteam takes the lead. */
@NullMarked
package nl.wijkverband.gateway.changelead;

import org.jspecify.annotations.NullMarked;
