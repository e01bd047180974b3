/** What each clause of each report says. */
@NullMarked
package org.synoptic.compare.statement;

import org.jspecify.annotations.NullMarked;
