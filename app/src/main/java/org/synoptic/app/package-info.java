/** Running: the command line. */
@NullMarked
package org.synoptic.app;

import org.jspecify.annotations.NullMarked;
