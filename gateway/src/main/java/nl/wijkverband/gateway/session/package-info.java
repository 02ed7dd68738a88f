/** Who is signed in, in which role, and how they come and go. */
@NullMarked
package nl.wijkverband.gateway.session;

import org.jspecify.annotations.NullMarked;
