/** Who may do what on whose case: role, treatment relationship, consent. */
@NullMarked
package nl.wijkverband.platform.access;

import org.jspecify.annotations.NullMarked;
