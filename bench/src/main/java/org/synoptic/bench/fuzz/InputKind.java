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

/** The kinds of input that Synoptic reads, each with seeds for the fuzzer. */
enum InputKind {
  HTML("text/html", FuzzSeeds.HTML),
  FEED(null, FuzzSeeds.RSS, FuzzSeeds.ATOM),
  WARC(null, FuzzSeeds.WARC),
  JSON(null, FuzzSeeds.JSON, FuzzSeeds.JSON_LINES),
  TEXT("text/plain", FuzzSeeds.TEXT);

  private static final Instant NOW = Instant.parse("2031-04-02T00:00:00Z");

  private static final Extractor EXTRACTOR = new Extractor(new Extractor.Options(null, false));

  /** Null when the bytes themselves show what they are. */
  private final @Nullable String mediaType;

  private final List<String> seeds;

  InputKind(@Nullable String mediaType, String... seeds) {
    this.mediaType = mediaType;
    this.seeds = List.of(seeds);
  }

  List<byte[]> seeds() {
    return seeds.stream().map(seed -> seed.getBytes(StandardCharsets.UTF_8)).toList();
  }

  /** Reads {@code content}; returns all results. */
  List<Reading> read(byte[] content) {
    if (mediaType != null) {
      return List.of(
          EXTRACTOR.extract(new Page("id", "path", null, null, NOW, mediaType, content)));
    }
    Gatherer gatherer =
        new Gatherer(Clock.fixed(NOW, ZoneOffset.UTC), () -> new ByteArrayInputStream(content));
    try (Stream<Gathered> gathered = gatherer.gather(List.of("-"))) {
      return gathered.map(InputKind::extracted).toList();
    }
  }

  private static Reading extracted(Gathered gathered) {
    if (gathered instanceof Gathered.Found found) {
      return EXTRACTOR.extract(found.page());
    }
    return ((Gathered.Missed) gathered).skipped();
  }
}
