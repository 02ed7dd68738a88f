/** What is looked up before a decision, and what people see of the MDO. */
@NullMarked
package nl.wijkverband.mdocasework.read;

import org.jspecify.annotations.NullMarked;
