/** A practitioner joins the kernteam. */
@NullMarked
package nl.wijkverband.gateway.addmember;

import org.jspecify.annotations.NullMarked;
