/** A service's own views and access tables: what they consist of, and filling them anew. */
@NullMarked
package nl.wijkverband.platform.view;

import org.jspecify.annotations.NullMarked;
