/** Speech, direct and reported, by marks and words, in languages that no parser here reads. */
@NullMarked
package org.synoptic.annotate.speech;

import org.jspecify.annotations.NullMarked;
