/** The sender answers the receiver's question. */
@NullMarked
package nl.wijkverband.gateway.clarifyreferral;

import org.jspecify.annotations.NullMarked;
