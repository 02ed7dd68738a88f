/** How our types look as JSON. */
@NullMarked
package nl.wijkverband.platform.json;

import org.jspecify.annotations.NullMarked;
