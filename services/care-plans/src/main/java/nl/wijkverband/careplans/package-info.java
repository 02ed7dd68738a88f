/** Care plans: the kernteam, the patient's goals, the appointments and who missed them. */
@NullMarked
package nl.wijkverband.careplans;

import org.jspecify.annotations.NullMarked;
