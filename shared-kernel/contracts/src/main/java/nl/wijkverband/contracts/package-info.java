/**
 * What the services tell each other: published events, which only ever grow; a breaking change is a
 * V2 beside the V1.
 */
@NullMarked
package nl.wijkverband.contracts;

import org.jspecify.annotations.NullMarked;
