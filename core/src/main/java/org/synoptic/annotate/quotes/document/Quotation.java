package org.synoptic.annotate.quotes.document;

import org.synoptic.model.Span;

/**
 * Words between quotation marks within one paragraph.
 *
 * @param span the words with their quotation marks
 * @param closed whether the closing mark is there; speech that continues in the next paragraph has
 *     none
 * @param resumes whether it continues a quotation that the paragraph before left unclosed
 */
public record Quotation(Span span, boolean closed, boolean resumes) {

  /** Whether the char at {@code offset} belongs to the quotation. */
  boolean holds(int offset) {
    return span.start() <= offset && offset < span.end();
  }
}
