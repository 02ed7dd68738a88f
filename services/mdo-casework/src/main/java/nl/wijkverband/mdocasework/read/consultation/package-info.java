/** What a consultant sees: a case under discussion, without who it is. */
@NullMarked
package nl.wijkverband.mdocasework.read.consultation;

import org.jspecify.annotations.NullMarked;
