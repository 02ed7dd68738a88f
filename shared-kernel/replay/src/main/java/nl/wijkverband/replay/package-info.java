/**
 * For tests only: what was stored once, read by the code of today: events of every age, the states
 * snapshots keep, and views filled anew.
 */
@NullMarked
package nl.wijkverband.replay;

import org.jspecify.annotations.NullMarked;
