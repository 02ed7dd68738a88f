/** A case is put to the MDO with a question (bijlage 6). */
@NullMarked
package nl.wijkverband.gateway.submitcase;

import org.jspecify.annotations.NullMarked;
