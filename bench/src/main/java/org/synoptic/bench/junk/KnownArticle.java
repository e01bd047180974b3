package org.synoptic.bench.junk;

import java.util.List;
import java.util.Random;

/**
 * An article whose text is known.
 *
 * @param name where it is from, told in reports of errors only
 * @param headline as its page gives it; may be empty
 * @param dateline what stands before its first sentence and is none of its body; may be empty
 * @param paragraphs its body
 */
public record KnownArticle(String name, String headline, String dateline, List<String> paragraphs) {

  public KnownArticle {
    paragraphs = List.copyOf(paragraphs);
  }

  public KnownArticle(String name, String headline, List<String> paragraphs) {
    this(name, headline, "", paragraphs);
  }

  /** Some of its first paragraphs, three at least where there are as many. */
  public KnownArticle shortened(Random random) {
    int count = Math.max(3, 1 + random.nextInt(paragraphs.size()));
    return new KnownArticle(
        name, headline, dateline, paragraphs.subList(0, Math.min(count, paragraphs.size())));
  }

  public String body() {
    return String.join("\n\n", paragraphs);
  }
}
