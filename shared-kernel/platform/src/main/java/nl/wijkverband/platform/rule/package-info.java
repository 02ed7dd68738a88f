/** How a rule of the domain is written down and how it breaks; JDK only. */
@NullMarked
package nl.wijkverband.platform.rule;

import org.jspecify.annotations.NullMarked;
