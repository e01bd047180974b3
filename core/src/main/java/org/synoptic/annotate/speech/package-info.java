/** Direct speech by its marks and verbs, in languages that no parser here reads. */
@NullMarked
package org.synoptic.annotate.speech;

import org.jspecify.annotations.NullMarked;
