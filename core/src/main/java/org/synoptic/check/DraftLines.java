package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Article;
import org.synoptic.model.CheckedDraft;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence;
import org.synoptic.model.Span;

/**
 * The lines of a draft. A headline or an item without a full stop is a sentence of its own, though
 * no blank line stands behind it: its line ends where the next word would still have found room.
 */
public final class DraftLines {

  /** Marks behind which a line may end in the middle of a sentence, or has ended one anyway. */
  private static final String ENDS = ".!?:;,-–—\"”»’)";

  private final Article draft;

  /** Places of the draft behind which a line break was added, in order. */
  private final List<Integer> added;

  private DraftLines(Article draft, List<Integer> added) {
    this.draft = draft;
    this.added = List.copyOf(added);
  }

  /** Finds where the lines of a draft end a sentence without a mark. */
  public static DraftLines of(Article draft) {
    String body = draft.body();
    List<Integer> added = new ArrayList<>();
    int start = 0;
    while (start < body.length()) {
      int end = endOfParagraph(body, start);
      addEnds(added, body, start, end);
      start = end;
    }
    return new DraftLines(draft, added);
  }

  /** Behind the next blank line, or the end. */
  private static int endOfParagraph(String body, int start) {
    int line = start;
    while (line < body.length()) {
      int next = afterLine(body, line);
      if (body.substring(line, next).isBlank()) {
        return next;
      }
      line = next;
    }
    return body.length();
  }

  private static int afterLine(String body, int line) {
    int end = body.indexOf('\n', line);
    return end < 0 ? body.length() : end + 1;
  }

  private static void addEnds(List<Integer> added, String body, int start, int end) {
    int longest = 0;
    for (int line = start; line < end; line = afterLine(body, line)) {
      longest = Math.max(longest, body.substring(line, afterLine(body, line)).strip().length());
    }
    for (int line = start; line < end; line = afterLine(body, line)) {
      int next = afterLine(body, line);
      if (next < end
          && endsSentence(body.substring(line, next), body.substring(next, end), longest)) {
        added.add(next);
      }
    }
  }

  private static boolean endsSentence(String line, String rest, int longest) {
    String words = line.strip();
    String following = rest.stripLeading();
    if (words.isEmpty() || following.isEmpty() || isWithin(words, following)) {
      return false;
    }
    int word = 0;
    while (word < following.length() && !Character.isWhitespace(following.charAt(word))) {
      word++;
    }
    return words.length() + 1 + word <= longest;
  }

  /** Whether a mark ends the line, or the next one goes on in lower case. */
  private static boolean isWithin(String line, String following) {
    return ENDS.indexOf(line.charAt(line.length() - 1)) >= 0
        || Character.isLowerCase(following.codePointAt(0));
  }

  /** The draft with a blank line behind each such line. */
  public Article parted() {
    StringBuilder body = new StringBuilder();
    int from = 0;
    for (int place : added) {
      body.append(draft.body(), from, place).append('\n');
      from = place;
    }
    body.append(draft.body(), from, draft.body().length());
    return added.isEmpty() ? draft : draft.withBody(body.toString());
  }

  /** What was found in the parted draft, with spans that point into the draft itself. */
  public CheckedDraft inDraft(CheckedDraft checked) {
    List<CheckedSentence> sentences = checked.sentences().stream().map(this::inDraft).toList();
    return added.isEmpty()
        ? checked
        : new CheckedDraft(checked.path(), sentences, checked.unread());
  }

  private CheckedSentence inDraft(CheckedSentence one) {
    List<CheckedPart> parts =
        one.parts().stream()
            .map(
                part ->
                    new CheckedPart(
                        inDraft(part.span()),
                        part.text(),
                        part.kind(),
                        part.verdict(),
                        part.why(),
                        part.passages()))
            .toList();
    return new CheckedSentence(
        inDraft(one.span()),
        one.text(),
        one.verdict(),
        one.why(),
        one.origins(),
        one.passages(),
        parts);
  }

  private Span inDraft(Span span) {
    return new Span(inDraft(span.start()), inDraft(span.end()));
  }

  private int inDraft(int place) {
    int before = 0;
    while (before < added.size() && added.get(before) + before < place) {
      before++;
    }
    return place - before;
  }
}
