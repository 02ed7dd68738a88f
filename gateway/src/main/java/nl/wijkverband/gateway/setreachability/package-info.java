/** Somebody says when and how they want to be reached. */
@NullMarked
package nl.wijkverband.gateway.setreachability;

import org.jspecify.annotations.NullMarked;
