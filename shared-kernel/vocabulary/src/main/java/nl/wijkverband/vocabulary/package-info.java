/** The words of the domain that every part of the system shares; depends on nothing but the JDK. */
@NullMarked
package nl.wijkverband.vocabulary;

import org.jspecify.annotations.NullMarked;
