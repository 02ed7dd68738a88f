/** A goal gets new words, with the reason. */
@NullMarked
package nl.wijkverband.gateway.revisegoal;

import org.jspecify.annotations.NullMarked;
