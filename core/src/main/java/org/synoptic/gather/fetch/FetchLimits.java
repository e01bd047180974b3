package org.synoptic.gather.fetch;

import java.time.Duration;
import org.synoptic.gather.source.GatherLimits;

/**
 * How much one fetch may take.
 *
 * @param total time for all hops together, from the first name that is resolved to the last byte;
 *     waiting for a host's turn does not count
 * @param connect time for one connection
 * @param bytes of one answer's body as sent
 * @param redirects that are followed
 */
public record FetchLimits(Duration total, Duration connect, int bytes, int redirects) {

  /** Set by hand: a slow news page takes some 10 s, and no genuine chain has over 5 redirects. */
  public static final FetchLimits DEFAULT =
      new FetchLimits(Duration.ofSeconds(30), Duration.ofSeconds(10), GatherLimits.PAGE_BYTES, 8);

  /** Addresses of one host that are tried, one after the other. */
  static final int ADDRESSES = 3;

  /** Characters of an address. Browsers take more, news pages stay below 500. */
  static final int ADDRESS_CHARS = 4_096;

  /** Ratio of unpacked to sent bytes; HTML reaches 20, bombs 1,000. */
  static final int EXPANSION = 100;

  /** Unpacked bytes up to which {@link #EXPANSION} is not checked. */
  static final int EXPANSION_FREE_BYTES = 1 << 20;

  /** Interim answers (1xx) before the answer itself. */
  static final int INTERIM_ANSWERS = 5;
}
