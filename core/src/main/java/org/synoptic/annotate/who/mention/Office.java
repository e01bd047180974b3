package org.synoptic.annotate.who.mention;

import org.jspecify.annotations.Nullable;

/**
 * An office that the text gives a person without naming the state.
 *
 * @param sector PLOVER's sector if it is an office of a state; null if no state has such an office
 * @param first whether it is the first office of a state and nothing shows that it is another's:
 *     "President Ruiz", not "Acme president Ruiz"
 */
public record Office(@Nullable String sector, boolean first) {}
