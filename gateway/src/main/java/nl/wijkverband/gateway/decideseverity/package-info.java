/** The clinician judges eight factors and decides on a severity profile, beside a proposal. */
@NullMarked
package nl.wijkverband.gateway.decideseverity;

import org.jspecify.annotations.NullMarked;
