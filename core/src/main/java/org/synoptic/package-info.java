/** The way in ({@code Synoptic}) and the line itself ({@link org.synoptic.Pipeline}). */
@NullMarked
package org.synoptic;

import org.jspecify.annotations.NullMarked;
