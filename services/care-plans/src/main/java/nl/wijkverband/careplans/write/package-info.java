/** What may happen to a care plan and an agenda, a folder per use case. */
@NullMarked
package nl.wijkverband.careplans.write;

import org.jspecify.annotations.NullMarked;
