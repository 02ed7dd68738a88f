/** For tests only: events of every age, kept as they were stored, read by the code of today. */
@NullMarked
package nl.wijkverband.replay;

import org.jspecify.annotations.NullMarked;
