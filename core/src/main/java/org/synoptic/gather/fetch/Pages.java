package org.synoptic.gather.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.MediaType;
import org.synoptic.text.RecentlyUsed;

/**
 * Fetches pages as the outlets ask for: as their robots.txt allows, with a gap between two requests
 * to one host. What is no page comes back as a {@link FetchFailure} that says why.
 */
public final class Pages implements PageFetcher {

  /** The name that outlets use for Synoptic in robots.txt. */
  static final String PRODUCT = "synoptic";

  /** Between two requests to one host. Set by hand: a person reads no faster. */
  private static final Duration GAP = Duration.ofSeconds(2);

  /** How long the rules of an outlet are kept, as RFC 9309 recommends. */
  private static final Duration RULES_LAST = Duration.ofHours(24);

  /** Reasons that hold for every page of a host. */
  private static final Set<FetchFailure.Why> OF_THE_HOST =
      Set.of(FetchFailure.Why.ADDRESS, FetchFailure.Why.NETWORK, FetchFailure.Why.TLS);

  /** How long an outlet whose rules could not be fetched is left alone. Set by hand. */
  private static final Duration FAILURE_LASTS = Duration.ofMinutes(10);

  private static final int MAX_OUTLETS = 1_000;

  private final Door door;
  private final Clock clock;
  private final Duration gap;
  private final Map<String, Known> rules = new RecentlyUsed<>(MAX_OUTLETS);

  /** The rules of an outlet, or why they could not be fetched, and when that was. */
  private record Known(RobotsRules rules, @Nullable FetchException failure, Instant at) {

    boolean isOver(Instant now) {
      return at.plus(failure == null ? RULES_LAST : FAILURE_LASTS).isBefore(now);
    }
  }

  public Pages(Door door, Clock clock) {
    this(door, clock, GAP);
  }

  Pages(Door door, Clock clock, Duration gap) {
    this.door = door;
    this.clock = clock;
    this.gap = gap;
  }

  /** The page, feed or document at an address. */
  @Override
  public FetchResult fetch(String address) {
    FetchResult result = door.fetch(FetchRequest.of(address), this::gap);
    return result instanceof Capture capture ? checked(capture) : result;
  }

  @Override
  public FetchResult fetchAgain(FetchRequest request) {
    FetchResult result = door.fetch(request, this::gap);
    boolean answered = result instanceof Capture;
    return answered && ((Capture) result).status() != HttpStatus.UNCHANGED
        ? checked((Capture) result)
        : result;
  }

  private static FetchResult checked(Capture capture) {
    int status = capture.status();
    if (status / 100 != 2) {
      return failure(capture, FetchFailure.Why.STATUS, HttpStatus.sentence(status));
    }
    if (capture.content().length == 0) {
      return failure(capture, FetchFailure.Why.STATUS, "the answer is empty");
    }
    String wall = isHtml(capture) ? Walls.of(capture, parsed(capture)) : null;
    return wall == null ? capture : failure(capture, FetchFailure.Why.WALL, wall);
  }

  private static boolean isHtml(Capture capture) {
    return capture.response().mediaType().contains("html")
        || MediaType.of("", capture.content()) == MediaType.HTML;
  }

  private static Document parsed(Capture capture) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(capture.content()), null, capture.url());
    } catch (IOException e) {
      return new Document("");
    }
  }

  private static FetchFailure failure(Capture capture, FetchFailure.Why why, String sentence) {
    return new FetchFailure(capture.requested(), why, sentence);
  }

  /** The gap to keep; thrown is what robots.txt forbids. */
  private Duration gap(WebAddress address) throws IOException {
    Known known;
    boolean fresh;
    synchronized (rules) {
      known = rules.get(address.origin());
      fresh = known == null || known.isOver(clock.instant());
    }
    if (known == null || fresh) {
      known = asked(address);
      synchronized (rules) {
        rules.put(address.origin(), known);
      }
    }
    if (known.failure() != null) {
      throw known.failure();
    }
    if (!known.rules().allows(address.target())) {
      throw new FetchException(
          FetchFailure.Why.ROBOTS, "the robots.txt of %s forbids it".formatted(address.host()));
    }
    // The page comes right after its robots.txt.
    Duration asked = known.rules().delay();
    return fresh ? Duration.ZERO : asked.compareTo(gap) > 0 ? asked : gap;
  }

  private Known asked(WebAddress address) {
    try {
      return new Known(robots(address), null, clock.instant());
    } catch (FetchException e) {
      return new Known(RobotsRules.NONE, e, clock.instant());
    }
  }

  private RobotsRules robots(WebAddress address) throws FetchException {
    FetchResult file = door.fetch(FetchRequest.of(address.with("/robots.txt").toString()));
    if (file instanceof FetchFailure failure) {
      if (failure.why() == FetchFailure.Why.KIND) {
        return RobotsRules.NONE;
      }
      String which = OF_THE_HOST.contains(failure.why()) ? "" : "its robots.txt cannot be read: ";
      throw new FetchException(failure.why(), which + failure.sentence());
    }
    Capture capture = (Capture) file;
    if (capture.status() / 100 == 2) {
      return RobotsRules.of(capture.content(), PRODUCT);
    }
    if (capture.status() >= 500 || capture.status() == 429) {
      throw new FetchException(
          FetchFailure.Why.ROBOTS,
          "its robots.txt cannot be read: " + HttpStatus.sentence(capture.status()));
    }
    return RobotsRules.NONE;
  }
}
