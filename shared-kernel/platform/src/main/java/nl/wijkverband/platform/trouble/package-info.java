/** Which trouble passes by itself, the same for whoever reads, writes or answers. */
@NullMarked
package nl.wijkverband.platform.trouble;

import org.jspecify.annotations.NullMarked;
