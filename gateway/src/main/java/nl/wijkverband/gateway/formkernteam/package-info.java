/** The kernteam around a case is formed. */
@NullMarked
package nl.wijkverband.gateway.formkernteam;

import org.jspecify.annotations.NullMarked;
