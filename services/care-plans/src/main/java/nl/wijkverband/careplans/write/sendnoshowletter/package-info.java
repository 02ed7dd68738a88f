/** The letter after a call nobody answered went out. */
@NullMarked
package nl.wijkverband.careplans.write.sendnoshowletter;

import org.jspecify.annotations.NullMarked;
