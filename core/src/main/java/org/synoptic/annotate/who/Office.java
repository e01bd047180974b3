package org.synoptic.annotate.who;

import org.jspecify.annotations.Nullable;

/**
 * A post that the text gives somebody without saying of which state.
 *
 * @param sector PLOVER's, should the post be a state's; null for what no state has
 * @param first whether it is a state's first office, said with nothing that makes it another's:
 *     "President Ruiz", not "Acme president Ruiz"
 */
record Office(@Nullable String sector, boolean first) {}
