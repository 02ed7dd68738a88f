/** The patient waits for the second or third line. */
@NullMarked
package nl.wijkverband.gateway.recordwaitingtime;

import org.jspecify.annotations.NullMarked;
