/** What the reports of a story say, claim by claim, and in what they differ. */
@NullMarked
package org.synoptic.compare.ledger;

import org.jspecify.annotations.NullMarked;
