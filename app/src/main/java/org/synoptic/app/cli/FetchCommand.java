package org.synoptic.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.Selection;
import org.synoptic.gather.feed.FeedList;
import org.synoptic.gather.fetch.Capture;
import org.synoptic.gather.fetch.FetchResult;
import org.synoptic.gather.fetch.PageFetcher;
import org.synoptic.gather.fetch.WebAddress;
import org.synoptic.gather.warc.WarcRecord;
import org.synoptic.gather.warc.WarcWriter;
import org.synoptic.model.Gathered;
import org.synoptic.text.Sha256;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches pages, and the pages that a feed leads to, and keeps them as they came. */
@Command(
    name = "fetch",
    description = "fetch pages and feeds, and keep them as a web archive (WARC)")
final class FetchCommand extends TerminalCommand {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'synoptic-'uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** Archives that may begin within one second. */
  private static final int MOST_IN_A_SECOND = 100;

  private static final int MOST_LIST_BYTES = 16 << 20;

  @Parameters(paramLabel = "URL", arity = "0..*", description = "a page, a feed, a news sitemap")
  private List<String> given = List.of();

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description = "fetch the feeds of this list too: OPML, or one address a line")
  private @Nullable String list;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "folder for the archive (default: the one that you are in)")
  private String folder = ".";

  private int kept;

  FetchCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException {
    List<String> addresses = addresses();
    Instant now = Clock.systemUTC().instant();
    Path file = create(OutputFile.path("--out", folder), now);
    try (WarcWriter archive =
        new WarcWriter(
            Files.newOutputStream(file, StandardOpenOption.WRITE),
            WebAccess.userAgent(null),
            now)) {
      fetch(addresses, archive);
    }
    if (kept == 0) {
      Files.delete(file);
      terminal().say("nothing was fetched, so nothing is kept");
      return ExitCode.NOTHING;
    }
    terminal().say("%,d kept in %s".formatted(kept, Terminal.visible(file.toString())));
    return ExitCode.DONE;
  }

  private List<String> addresses() {
    List<String> addresses = new ArrayList<>(given);
    if (list != null) {
      addresses.addAll(listed(list));
    }
    if (addresses.isEmpty() || !addresses.stream().allMatch(WebAddress::isOne)) {
      throw new UserError("fetch takes addresses that begin with https:// or http://");
    }
    return addresses;
  }

  private static List<String> listed(String file) {
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      byte[] content = in.readNBytes(MOST_LIST_BYTES);
      List<String> feeds = FeedList.read(content).stream().map(FeedList.Entry::url).toList();
      if (feeds.isEmpty()) {
        throw new UserError("--list: there is no address of a feed in " + file);
      }
      return feeds;
    } catch (IOException | InvalidPathException e) {
      throw new UserError("--list: " + file + " cannot be read");
    }
  }

  private void fetch(List<String> addresses, WarcWriter archive) {
    PageFetcher fetcher = web().fetcher(addresses);
    PageFetcher keeping = address -> keep(fetcher.fetch(address), archive);
    try (Stream<Gathered> pages = gatherer(Selection.ALL, keeping).gather(addresses)) {
      pages.forEachOrdered(this::tellIfMissed);
    }
  }

  private void tellIfMissed(Gathered gathered) {
    if (gathered instanceof Gathered.Missed missed) {
      terminal().skipped(missed.skipped());
    }
  }

  private FetchResult keep(FetchResult result, WarcWriter archive) {
    if (result instanceof Capture capture) {
      try {
        archive.write(
            WarcRecord.response(
                capture.url(), capture.at(), capture.ip(), capture.response(), capture.cut()));
        kept++;
        Writer out = terminal().results();
        out.write(Terminal.visible(line(capture)) + "\n");
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return result;
  }

  /** Time, SHA-256 of the content, and address. */
  private static String line(Capture capture) {
    String at = DateTimeFormatter.ISO_INSTANT.format(capture.at().truncatedTo(ChronoUnit.SECONDS));
    return at + "  sha256:" + Sha256.hex(capture.content()) + "  " + capture.url();
  }

  /** A new file, so that nothing that was kept before is touched. */
  private static Path create(Path folder, Instant now) throws IOException {
    String name = NAME.format(now);
    try {
      Files.createDirectories(folder);
      for (int i = 1; i <= MOST_IN_A_SECOND; i++) {
        Path file = folder.resolve(name + (i == 1 ? "" : "-" + i) + ".warc.gz");
        if (!Files.exists(file)) {
          return Files.createFile(file);
        }
      }
    } catch (FileAlreadyExistsException e) {
      throw new UserError("--out: " + folder + " is no folder");
    } catch (IOException e) {
      throw new UserError("--out: nothing can be written in " + folder);
    }
    throw new UserError("--out: there is an archive of this second already; try again");
  }
}
