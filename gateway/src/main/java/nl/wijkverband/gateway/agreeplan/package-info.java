/** Patient, GP and POH or psychologist agree on the plan. */
@NullMarked
package nl.wijkverband.gateway.agreeplan;

import org.jspecify.annotations.NullMarked;
