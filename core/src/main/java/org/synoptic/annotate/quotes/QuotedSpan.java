package org.synoptic.annotate.quotes;

import org.synoptic.model.Span;

/**
 * Words between quotation marks inside one paragraph.
 *
 * @param span the words with their marks
 * @param closed whether the closing mark is there; a quote that goes on in the next paragraph has
 *     none
 * @param resumes whether it takes up a stretch that the paragraph before left open
 */
record QuotedSpan(Span span, boolean closed, boolean resumes) {

  boolean holds(int offset) {
    return span.start() <= offset && offset < span.end();
  }
}
