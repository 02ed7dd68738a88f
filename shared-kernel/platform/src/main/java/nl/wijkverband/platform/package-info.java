/** What a service imports to be one: a service that writes, or one that only reads. */
@NullMarked
package nl.wijkverband.platform;

import org.jspecify.annotations.NullMarked;
