/** A practitioner leaves the kernteam. */
@NullMarked
package nl.wijkverband.gateway.removemember;

import org.jspecify.annotations.NullMarked;
