/** The MDO gives its advice, under the fixed heads. */
@NullMarked
package nl.wijkverband.gateway.giveadvice;

import org.jspecify.annotations.NullMarked;
