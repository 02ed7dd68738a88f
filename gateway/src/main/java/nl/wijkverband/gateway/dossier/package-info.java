/** Reading a case: the pages and the records they are made of. */
@NullMarked
package nl.wijkverband.gateway.dossier;

import org.jspecify.annotations.NullMarked;
