/** A professional says when and how they want to be reached. */
@NullMarked
package nl.wijkverband.messaging.write.setreachability;

import org.jspecify.annotations.NullMarked;
