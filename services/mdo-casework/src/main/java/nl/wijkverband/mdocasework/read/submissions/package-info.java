/** What was submitted, kept in the transaction that appends the event. */
@NullMarked
package nl.wijkverband.mdocasework.read.submissions;

import org.jspecify.annotations.NullMarked;
