package org.synoptic.bench.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.Extractor;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.Gathered;
import org.synoptic.model.Page;
import org.synoptic.model.Reading;

/** Where foreign bytes come in: each kind of input, with small made-up ones to start from. */
enum Surface {
  HTML("text/html", Seeds.HTML),
  FEED(null, Seeds.RSS, Seeds.ATOM),
  WARC(null, Seeds.WARC),
  JSON(null, Seeds.JSON, Seeds.JSON_LINES),
  TEXT("text/plain", Seeds.TEXT);

  private static final Instant NOW = Instant.parse("2031-04-02T00:00:00Z");

  private static final Extractor EXTRACTOR = new Extractor(new Extractor.Options(null, false));

  /** Null where the bytes themselves tell what they are. */
  private final @Nullable String mediaType;

  private final List<String> seeds;

  Surface(@Nullable String mediaType, String... seeds) {
    this.mediaType = mediaType;
    this.seeds = List.of(seeds);
  }

  List<byte[]> seeds() {
    return seeds.stream().map(seed -> seed.getBytes(StandardCharsets.UTF_8)).toList();
  }

  /** What reading makes of {@code content}. */
  List<Reading> read(byte[] content) {
    if (mediaType != null) {
      return List.of(
          EXTRACTOR.extract(new Page("id", "path", null, null, NOW, mediaType, content)));
    }
    Gatherer gatherer =
        new Gatherer(Clock.fixed(NOW, ZoneOffset.UTC), () -> new ByteArrayInputStream(content));
    try (Stream<Gathered> gathered = gatherer.gather(List.of("-"))) {
      return gathered.map(Surface::extracted).toList();
    }
  }

  private static Reading extracted(Gathered gathered) {
    if (gathered instanceof Gathered.Found found) {
      return EXTRACTOR.extract(found.page());
    }
    return ((Gathered.Missed) gathered).skipped();
  }
}
