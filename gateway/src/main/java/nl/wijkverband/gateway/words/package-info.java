/** The sentences on screen: dates, roles, reasons and what happened, each in one place. */
@NullMarked
package nl.wijkverband.gateway.words;

import org.jspecify.annotations.NullMarked;
