/** Somebody will do something before a day. */
@NullMarked
package nl.wijkverband.mdocasework.write.agreeaction;

import org.jspecify.annotations.NullMarked;
