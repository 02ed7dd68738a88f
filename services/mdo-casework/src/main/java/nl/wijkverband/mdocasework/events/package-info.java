/** What happened to a case in the MDO, as it stands in our own store for twenty years. */
@NullMarked
package nl.wijkverband.mdocasework.events;

import org.jspecify.annotations.NullMarked;
