/** The demo case, played through the real API with real tokens. */
@NullMarked
package nl.wijkverband.local.demo;

import org.jspecify.annotations.NullMarked;
