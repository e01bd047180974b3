/**
 * Events by the dictionaries that event data has been coded with since KEDS: verb patterns, actors
 * whose codes change with the date, agents, discards, issues.
 */
@NullMarked
package org.synoptic.annotate.events.cameo;

import org.jspecify.annotations.NullMarked;
