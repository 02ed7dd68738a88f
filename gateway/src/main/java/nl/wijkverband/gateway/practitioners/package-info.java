/** Who works in the wijk, as the identity provider knows them. */
@NullMarked
package nl.wijkverband.gateway.practitioners;

import org.jspecify.annotations.NullMarked;
