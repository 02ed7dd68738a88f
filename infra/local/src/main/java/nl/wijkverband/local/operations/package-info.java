/** What an operator asks of the running services, through their own endpoints for operators. */
@NullMarked
package nl.wijkverband.local.operations;

import org.jspecify.annotations.NullMarked;
