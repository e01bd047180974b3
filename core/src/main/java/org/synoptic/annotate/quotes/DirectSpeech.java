package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/**
 * Binds stretches between marks to the tag beside them: “…,” she said. “…” · He added: “…”.
 *
 * <p>The marks decide where the content ends, so that a parse led astray by a long quote does no
 * harm.
 */
final class DirectSpeech {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN", "VBG", "VB");

  private final Text text;
  private final Lexicon lexicon;
  private final Set<Integer> taken = new HashSet<>();
  private final List<Draft> drafts = new ArrayList<>();

  DirectSpeech(Text text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  List<Draft> find() {
    for (int s = 0; s < text.size(); s++) {
      Tree tree = text.trees.get(s);
      for (int v = 0; v < tree.size(); v++) {
        Cue cue = tree.verb(v) ? lexicon.verb(tree, v) : null;
        if (cue != null && cue.takes("q") && !text.quoted(tree.token(v).span().start())) {
          tag(s, v, cue);
        }
      }
    }
    resume();
    return drafts;
  }

  private void tag(int s, int v, Cue cue) {
    Tree tree = text.trees.get(s);
    Tag tag = new Tag(text, s, v);
    int before = tag.before();
    int after = tag.after();
    List<Span> content = new ArrayList<>();
    if (before >= 0 && taken.contains(before)) {
      before = -1;
    }
    if (after >= 0 && before < 0 && !tag.introduces(after)) {
      after = -1;
    }
    if (before >= 0 && tag.partOfClause(spanOf(before))) {
      before = -1;
    }
    if (before >= 0) {
      takeBack(before, content);
    }
    if (after >= 0) {
      take(after, content);
    }
    if (content.isEmpty()) {
      return;
    }
    Span source = tag.source();
    boolean nameless = source == null && !tag.participle();
    if (nameless) {
      content.forEach(c -> taken.remove(text.stretchAt(c.start())));
      return;
    }
    int anchor = after >= 0 ? after : before;
    int end = Math.max(text.sentence(s).end(), spanOf(anchor).end());
    follow(anchor, afterMarks(end), content);
    content.sort(null);
    drafts.add(new Draft(s, v, cue.act(), tag.cue(), source, content, true));
  }

  /** Where a sentence ends whose cutter took the next opening mark into it. */
  private int afterMarks(int end) {
    int at = end;
    while (at > 0
        && !Character.isLetterOrDigit(text.body.charAt(at - 1))
        && text.body.charAt(at - 1) != '.') {
      at--;
    }
    return at;
  }

  private void take(int stretch, List<Span> content) {
    if (taken.add(stretch)) {
      content.add(text.stretches.get(stretch).span());
    }
  }

  /** Takes a stretch and those of the same paragraph that run up to it. */
  private void takeBack(int stretch, List<Span> content) {
    int at = stretch;
    take(at, content);
    while (at > 0
        && !taken.contains(at - 1)
        && text.sameParagraph(spanOf(at - 1).end(), spanOf(at).start())
        && text.gap(spanOf(at - 1).end(), spanOf(at).start())) {
      at--;
      take(at, content);
    }
  }

  /** Takes the stretches that follow in the same paragraph with no words of the outlet between. */
  private void follow(int stretch, int from, List<Span> content) {
    int end = from;
    for (int next = stretch + 1; next < text.stretches.size(); next++) {
      Span span = spanOf(next);
      boolean joined =
          span.start() >= end
              && text.sameParagraph(end, span.start())
              && text.gap(end, span.start())
              && wholeSentence(next);
      if (!joined || taken.contains(next)) {
        return;
      }
      take(next, content);
      end = span.end();
    }
  }

  /** A stretch that is followed by no words of the outlet in its last sentence. */
  private boolean wholeSentence(int stretch) {
    int end = spanOf(stretch).end();
    if (awaitsTag(end)) {
      return false;
    }
    for (int s = 0; s < text.size(); s++) {
      Span sentence = text.sentence(s);
      if (sentence.start() < end && end < sentence.end()) {
        return text.gap(end, Math.min(sentence.end(), text.paragraphEnd(end)));
      }
    }
    return !tagFollows(end);
  }

  /** Whether a comma stands inside or behind the closing mark: “No,” Ruiz said. */
  private boolean awaitsTag(int end) {
    for (int i = end - 1; i > 0 && i > end - 4; i--) {
      if (text.body.charAt(i) == ',') {
        return true;
      }
      if (Character.isLetterOrDigit(text.body.charAt(i))) {
        break;
      }
    }
    return text.body.startsWith(",", end);
  }

  /** Whether the text right after a closing mark goes on in lower case. */
  private boolean tagFollows(int end) {
    int at = end;
    while (at < text.body.length() && " \u00a0".indexOf(text.body.charAt(at)) >= 0) {
      at++;
    }
    return at < text.body.length() && Character.isLowerCase(text.body.charAt(at));
  }

  private Span spanOf(int stretch) {
    return text.stretches.get(stretch).span();
  }

  /**
   * Gives stretches that go on over paragraphs, and quoted paragraphs without a cue, to the quote
   * before.
   */
  private void resume() {
    for (int next = 1; next < text.stretches.size(); next++) {
      if (taken.contains(next)) {
        continue;
      }
      int owner = ownerOfPrevious(next);
      if (owner >= 0) {
        taken.add(next);
        drafts.set(owner, drafts.get(owner).with(spanOf(next)));
      }
    }
  }

  private int ownerOfPrevious(int next) {
    Stretch stretch = text.stretches.get(next);
    Span before = spanOf(next - 1);
    int owner = ownerOf(before);
    if (owner < 0) {
      return -1;
    }
    Draft draft = drafts.get(owner);
    int end = Math.max(before.end(), text.sentence(draft.sentence()).end());
    if (stretch.resumes()
        || (text.alone(stretch) && text.nextParagraph(end, stretch.span().start()))) {
      return owner;
    }
    boolean followsOn =
        text.sameParagraph(before.end(), stretch.span().start())
            && text.gap(before.end(), stretch.span().start())
            && wholeSentence(next);
    return followsOn ? owner : -1;
  }

  private int ownerOf(Span span) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (drafts.get(i).content().contains(span)) {
        return i;
      }
    }
    return -1;
  }

  static boolean finite(@Nullable String tag) {
    return tag != null && FINITE.contains(tag);
  }
}
