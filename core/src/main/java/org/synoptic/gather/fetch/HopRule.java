package org.synoptic.gather.fetch;

import java.io.IOException;
import java.time.Duration;

/** Is asked before each hop of a fetch: the address itself, and each that a redirect leads to. */
interface HopRule {

  /** Permits every hop and keeps no gap. */
  HopRule NONE = address -> Duration.ZERO;

  /**
   * The time to keep from the last request to this host.
   *
   * @throws FetchException where the hop is not permitted
   */
  Duration gap(WebAddress address) throws IOException;
}
