package org.synoptic.annotate.when;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is resolved against.
 *
 * @param today day of publication, null when nobody knows it
 * @param then value of the date told last, null before the first
 * @param fresh true when that was in the same passage
 * @param quarter value of the quarter told in the same passage, null when none is
 * @param monthBefore value of the month that a range began with: October in "from October to May"
 * @param tense of the clause, looked up only where it matters
 */
record ResolutionContext(
    @Nullable LocalDate today,
    @Nullable String then,
    boolean fresh,
    @Nullable String quarter,
    @Nullable String monthBefore,
    @Nullable String yearAhead,
    boolean south,
    boolean limit,
    Supplier<Tense> tense) {}
