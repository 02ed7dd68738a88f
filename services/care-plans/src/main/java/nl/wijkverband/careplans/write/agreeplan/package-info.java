/** Patient, GP and POH or psychologist agree on the plan. */
@NullMarked
package nl.wijkverband.careplans.write.agreeplan;

import org.jspecify.annotations.NullMarked;
