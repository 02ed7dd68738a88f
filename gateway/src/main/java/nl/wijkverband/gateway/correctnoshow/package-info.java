/** It was no no-show after all. */
@NullMarked
package nl.wijkverband.gateway.correctnoshow;

import org.jspecify.annotations.NullMarked;
