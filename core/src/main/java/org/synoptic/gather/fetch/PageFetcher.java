package org.synoptic.gather.fetch;

/** Gives the page, feed or document at an address. */
public interface PageFetcher {

  /** Fetches nothing. */
  PageFetcher NONE =
      address ->
          new FetchFailure(
              address, FetchFailure.Why.ADDRESS, "addresses of the web are not fetched here");

  FetchResult fetch(String address);
}
