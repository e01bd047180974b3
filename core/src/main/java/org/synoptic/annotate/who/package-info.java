/** Who and what is mentioned: names, roles and pronouns, and which of them are the same one. */
@NullMarked
package org.synoptic.annotate.who;

import org.jspecify.annotations.NullMarked;
