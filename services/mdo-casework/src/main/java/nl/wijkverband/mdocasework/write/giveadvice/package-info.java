/** What was discussed and advised, under the fixed heads. */
@NullMarked
package nl.wijkverband.mdocasework.write.giveadvice;

import org.jspecify.annotations.NullMarked;
