/** Acute risk is asked after before anything else. */
@NullMarked
package nl.wijkverband.gateway.checkacuterisk;

import org.jspecify.annotations.NullMarked;
