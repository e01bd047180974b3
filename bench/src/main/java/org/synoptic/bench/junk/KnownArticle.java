package org.synoptic.bench.junk;

import java.util.List;
import java.util.Random;

/**
 * An article whose text is known.
 *
 * @param name where it comes from, for reports of errors
 * @param headline as its page prints it; may be empty
 * @param dateline the text before its first sentence, which is not part of its body; may be empty
 * @param paragraphs its body
 */
public record KnownArticle(String name, String headline, String dateline, List<String> paragraphs) {

  public KnownArticle {
    paragraphs = List.copyOf(paragraphs);
  }

  public KnownArticle(String name, String headline, List<String> paragraphs) {
    this(name, headline, "", paragraphs);
  }

  /** Returns the article cut after a random number of paragraphs, at least three if it has them. */
  public KnownArticle shortened(Random random) {
    int count = Math.max(3, 1 + random.nextInt(paragraphs.size()));
    return new KnownArticle(
        name, headline, dateline, paragraphs.subList(0, Math.min(count, paragraphs.size())));
  }

  public String body() {
    return String.join("\n\n", paragraphs);
  }
}
