package org.synoptic.gather;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.SkipTally;
import org.synoptic.gather.source.TooLargeException;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/**
 * The pages of one source, each read only when it is asked for. After the last page come a miss if
 * the source is cut off, and one miss for each reason in its {@link SkipTally}.
 */
abstract class PageSource implements Iterator<Gathered>, AutoCloseable {

  private final SkipTally tally = new SkipTally();
  private @Nullable Gathered next;
  private @Nullable Iterator<Gathered> closing;
  private boolean ended;

  /** The next page or miss, or null after the last. */
  abstract @Nullable Gathered advance() throws IOException;

  /** The source as messages name it. */
  abstract String path();

  /** The place that is being read, as messages name it. */
  String position() {
    return path();
  }

  /**
   * A sentence that says where the source is cut off, known once its end was reached; null when it
   * is whole.
   */
  @Nullable String truncation() {
    return null;
  }

  /** Closes what the source holds open. */
  @Override
  public void close() {}

  /** Counts what is left out without an entry of its own. */
  final SkipTally tally() {
    return tally;
  }

  @Override
  public final boolean hasNext() {
    while (next == null && !ended) {
      next = advanceSafely();
    }
    if (next == null && closing == null) {
      closing = closingEntries().iterator();
    }
    return next != null || (closing != null && closing.hasNext());
  }

  @Override
  public final Gathered next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Gathered result = next;
    next = null;
    if (result == null && closing != null) {
      return closing.next();
    }
    return Objects.requireNonNull(result);
  }

  private List<Gathered> closingEntries() {
    List<Gathered> entries = new ArrayList<>(tally.summary(path()));
    String truncation = truncation();
    if (truncation != null) {
      entries.add(0, Misses.of(path(), Skipped.Why.BROKEN, truncation));
    }
    return entries;
  }

  private @Nullable Gathered advanceSafely() {
    Gathered result;
    try {
      result = advance();
      ended = result == null;
    } catch (TooLargeException e) {
      ended = true;
      result = Misses.of(position(), Skipped.Why.TOO_LARGE, e.getMessage());
    } catch (IOException e) {
      ended = true;
      result = Misses.unreadable(position(), e);
    } catch (RuntimeException | StackOverflowError e) {
      // A parser that fails on foreign bytes ends this source and no other.
      ended = true;
      result = Misses.of(position(), Skipped.Why.FAILED, "a fault of Synoptic's: " + e);
    }
    if (ended) {
      close();
    }
    return result;
  }
}
