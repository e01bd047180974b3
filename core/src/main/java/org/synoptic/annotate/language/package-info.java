/** What is known of a language: a folder of word lists and rules. */
@NullMarked
package org.synoptic.annotate.language;

import org.jspecify.annotations.NullMarked;
