package org.synoptic.gather.fetch;

/** Gives the page, feed or document at an address. */
public interface PageFetcher {

  /** Fetches nothing. */
  PageFetcher NONE =
      address ->
          new FetchFailure(
              address, FetchFailure.Why.ADDRESS, "addresses of the web are not fetched here");

  FetchResult fetch(String address);

  /** A page that was fetched before; where it is unchanged, an answer 304 without content. */
  default FetchResult fetchAgain(FetchRequest request) {
    return fetch(request.address());
  }
}
