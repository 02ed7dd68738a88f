/** What somebody took on in the MDO is done. */
@NullMarked
package nl.wijkverband.gateway.completeaction;

import org.jspecify.annotations.NullMarked;
