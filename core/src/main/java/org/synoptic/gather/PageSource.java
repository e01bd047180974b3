package org.synoptic.gather;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/**
 * What a source gives, one after the other; nothing is looked for before it is asked for. At the
 * end comes that the source breaks off, and what was only counted.
 */
abstract class PageSource implements Iterator<Gathered>, AutoCloseable {

  private final SkipTally tally = new SkipTally();
  private @Nullable Gathered next;
  private @Nullable Iterator<Gathered> counted;
  private boolean ended;

  /** The next page or miss; null after the last. */
  abstract @Nullable Gathered advance() throws IOException;

  /** The source, for people. */
  abstract String path();

  /** Where the source is being read, for people. */
  String here() {
    return path();
  }

  /** That the source breaks off, once its end was met; null when it does not. */
  @Nullable String cut() {
    return null;
  }

  /** Frees what the source holds open. */
  @Override
  public void close() {}

  /** What is left out without a line of its own. */
  final SkipTally tally() {
    return tally;
  }

  @Override
  public final boolean hasNext() {
    while (next == null && !ended) {
      next = advanced();
    }
    if (next == null && counted == null) {
      counted = told().iterator();
    }
    return next != null || (counted != null && counted.hasNext());
  }

  @Override
  public final Gathered next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Gathered result = next;
    next = null;
    if (result == null && counted != null) {
      return counted.next();
    }
    return Objects.requireNonNull(result);
  }

  private List<Gathered> told() {
    List<Gathered> told = new ArrayList<>(tally.told(path()));
    String cut = cut();
    if (cut != null) {
      told.add(0, SourceOpener.missed(path(), Skipped.Why.BROKEN, cut));
    }
    return told;
  }

  private @Nullable Gathered advanced() {
    Gathered found;
    try {
      found = advance();
      ended = found == null;
    } catch (TooLargeException e) {
      ended = true;
      found = SourceOpener.missed(here(), Skipped.Why.TOO_LARGE, e.getMessage());
    } catch (IOException e) {
      ended = true;
      found = SourceOpener.missed(here(), Skipped.Why.UNREADABLE, FailureReason.of(e));
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever foreign bytes bring about in a parser ends this source and no other.
      ended = true;
      found = SourceOpener.missed(here(), Skipped.Why.FAILED, "a fault of Synoptic's: " + e);
    }
    if (ended) {
      close();
    }
    return found;
  }
}
