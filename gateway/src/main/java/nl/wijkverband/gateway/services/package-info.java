/** The services behind the gateway, called on behalf of who is signed in. */
@NullMarked
package nl.wijkverband.gateway.services;

import org.jspecify.annotations.NullMarked;
