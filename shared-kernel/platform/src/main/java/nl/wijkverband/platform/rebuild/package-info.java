/** Filling a projection anew beside the running one, and taking its place without a gap. */
@NullMarked
package nl.wijkverband.platform.rebuild;

import org.jspecify.annotations.NullMarked;
