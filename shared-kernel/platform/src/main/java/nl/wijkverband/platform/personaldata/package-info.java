/** Encryption per patient of what events say about a person, in one place. */
@NullMarked
package nl.wijkverband.platform.personaldata;

import org.jspecify.annotations.NullMarked;
