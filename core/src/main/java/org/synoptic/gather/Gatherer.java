package org.synoptic.gather;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.synoptic.gather.fetch.PageFetcher;
import org.synoptic.gather.source.MediaType;
import org.synoptic.model.Gathered;

/**
 * Finds the pages in files, folders, file patterns, addresses of the web and standard input: HTML,
 * plain text, JSON (one article or several), JSON Lines (one article a line), feeds, news items and
 * web archives, each also compressed with gzip. {@link MediaType}, {@link XmlDocument} and {@link
 * JsonArticles} list the formats.
 *
 * <p>Pages are read only when they are asked for, so memory does not grow with the input. An input
 * that cannot be read gives a {@link Gathered.Missed} in its place and does not end the run.
 */
public final class Gatherer {

  private final Clock clock;
  private final Supplier<InputStream> standardInput;
  private final Selection selection;
  private final PageFetcher fetcher;

  /**
   * Reads from files and the process's standard input.
   *
   * @param clock gives the time at which a page was gathered
   */
  public Gatherer(Clock clock) {
    this(clock, () -> System.in);
  }

  /** Reads standard input from {@code standardInput}; otherwise as above. */
  public Gatherer(Clock clock, Supplier<InputStream> standardInput) {
    this(clock, standardInput, Selection.ALL);
  }

  /** Gives only the pages that {@code selection} includes; otherwise as above. */
  public Gatherer(Clock clock, Supplier<InputStream> standardInput, Selection selection) {
    this(clock, standardInput, selection, PageFetcher.NONE);
  }

  /** Fetches addresses with {@code fetcher}; the gatherers above fetch nothing. */
  public Gatherer(
      Clock clock, Supplier<InputStream> standardInput, Selection selection, PageFetcher fetcher) {
    this.clock = clock;
    this.standardInput = standardInput;
    this.selection = selection;
    this.fetcher = fetcher;
  }

  /**
   * The pages of {@code paths} in order; {@code -} is standard input, and what begins with {@code
   * http://} or {@code https://} is fetched. The files of a folder, and the files that match a
   * pattern such as <code>reports/&#42;&#42;/&#42;.html</code>, come sorted by name. The stream can
   * be consumed once, by one thread; closing it closes the file that is open.
   */
  public Stream<Gathered> gather(List<String> paths) {
    PageFactory pageFactory = new PageFactory(clock, selection);
    SourceOpener opener = new SourceOpener(pageFactory);
    WebOpener web = new WebOpener(fetcher, pageFactory, opener);
    Inputs inputs = new Inputs(paths, standardInput, opener, web);
    var pages = Spliterators.spliteratorUnknownSize(inputs, Spliterator.ORDERED);
    return StreamSupport.stream(pages, false).onClose(inputs::close);
  }

  /**
   * The files that {@link #gather} would read, in order, each once. None is opened; standard input
   * and what cannot be read are left out.
   */
  public static Stream<Path> files(List<String> paths) {
    InputWalk walk = new InputWalk(paths);
    return Stream.generate(walk::next)
        .takeWhile(Objects::nonNull)
        .filter(InputWalk.InputFile.class::isInstance)
        .map(found -> ((InputWalk.InputFile) found).path());
  }
}
