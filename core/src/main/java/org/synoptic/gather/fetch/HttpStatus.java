package org.synoptic.gather.fetch;

/** What the status of an answer means, in words. */
public final class HttpStatus {

  /** The page is as it was. */
  public static final int UNCHANGED = 304;

  private HttpStatus() {}

  /** A sentence for a status other than 2xx. */
  public static String sentence(int status) {
    String words =
        switch (status) {
          case 304 -> "it has not changed";
          case 401, 407 -> "it asks for a name and a password";
          case 402 -> "it asks for payment";
          case 403 -> "it forbids it";
          case 404 -> "there is no such page";
          case 410 -> "the page is gone for good";
          case 429 -> "it was asked too often";
          case 451 -> "it is held back for legal reasons";
          case 502, 503, 504 -> "it is out of service";
          default ->
              status >= 500
                  ? "it failed"
                  : status >= 400 ? "it refuses the request" : "it gives no page";
        };
    return "the server answered %d: %s".formatted(status, words);
  }
}
