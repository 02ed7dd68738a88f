/** It was no no-show after all. */
@NullMarked
package nl.wijkverband.careplans.write.correctnoshow;

import org.jspecify.annotations.NullMarked;
