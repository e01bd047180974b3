/** The parts of event finding: predicates, who takes part, where, when, and how sure it is. */
@NullMarked
package org.synoptic.annotate.events;

import org.jspecify.annotations.NullMarked;
