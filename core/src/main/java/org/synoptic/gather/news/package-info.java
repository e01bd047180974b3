/** How agencies and publishers exchange articles: NewsML-G2, NITF, ninjs, schema.org. */
@NullMarked
package org.synoptic.gather.news;

import org.jspecify.annotations.NullMarked;
