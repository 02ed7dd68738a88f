/** The patient's own page, in plain words. */
@NullMarked
package nl.wijkverband.gateway.ownpage;

import org.jspecify.annotations.NullMarked;
