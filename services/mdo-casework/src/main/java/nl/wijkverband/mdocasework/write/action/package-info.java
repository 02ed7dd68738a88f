/** What somebody will do after a discussion, until it is done. */
@NullMarked
package nl.wijkverband.mdocasework.write.action;

import org.jspecify.annotations.NullMarked;
