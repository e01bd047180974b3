package org.synoptic.gather;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.synoptic.model.Gathered;

/**
 * Finds the pages in files, folders, patterns of files and standard input: HTML, plain text, JSON
 * (one article or many), JSONL (one article a line), feeds, news items, web archives, each also
 * gzipped. The formats are listed in {@link MediaType}, {@link XmlDocument} and {@link
 * JsonArticles}.
 *
 * <p>Pages come as they are reached, so that memory does not grow with the input. What cannot be
 * taken comes as {@link Gathered.Missed} in its place and ends nothing.
 */
public final class Gatherer {

  private final Clock clock;
  private final Supplier<InputStream> standardInput;
  private final Selection selection;

  /** Reads from files and the process's standard input; {@code clock} says when. */
  public Gatherer(Clock clock) {
    this(clock, () -> System.in);
  }

  /** As above, with a standard input of one's own. */
  public Gatherer(Clock clock, Supplier<InputStream> standardInput) {
    this(clock, standardInput, Selection.ALL);
  }

  /** As above, for some of the pages. */
  public Gatherer(Clock clock, Supplier<InputStream> standardInput, Selection selection) {
    this.clock = clock;
    this.standardInput = standardInput;
    this.selection = selection;
  }

  /**
   * The pages of {@code paths} in order; {@code -} is standard input. Files of a folder by name.
   * What matches a pattern such as <code>reports/&#42;&#42;/&#42;.html</code>, by name too. To be
   * gone through once, by one thread; closing the stream closes the file at hand.
   */
  public Stream<Gathered> gather(List<String> paths) {
    Inputs inputs =
        new Inputs(paths, standardInput, new SourceOpener(clock, new PageIds(), selection));
    var pages = Spliterators.spliteratorUnknownSize(inputs, Spliterator.ORDERED);
    return StreamSupport.stream(pages, false).onClose(inputs::close);
  }
}
