/** What was acute is dealt with, so that the path goes on. */
@NullMarked
package nl.wijkverband.gateway.dealwithacuterisk;

import org.jspecify.annotations.NullMarked;
