package org.synoptic.extract.scraped;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.TextBlock;

/**
 * How far each line is on the topic of the text's sentences: it shares their content words, their
 * names, the commonest words, and the words of the headline and of the first sentences.
 */
final class LineTopic {

  /**
   * Number of commonest words. Set by hand; teach the trees anew after a change, also of the next
   * two.
   */
  private static final int COMMON = 12;

  private static final int LEDE_SENTENCES = 4;
  private static final int MOST_SHARED = 8;

  private final List<TextBlock> lines;
  private final double[] weights;
  private final LexicalRecurrence words;
  private final LexicalRecurrence names;
  private final Set<String> common;
  private final Set<String> commonNames;
  private final Set<String> lede = new HashSet<>();
  private final Set<String> authors = new HashSet<>();
  private final Set<String> title;
  private final int titleAt;

  /**
   * @param weights how far each line counts as the report's
   * @param least weight above which a line is likely the report's
   */
  LineTopic(List<TextBlock> lines, List<LineSurface> surfaces, double[] weights, double least) {
    this.lines = lines;
    this.weights = weights;
    words = new LexicalRecurrence(surfaces, weights, LexicalCohesion::contentWords);
    names = new LexicalRecurrence(surfaces, weights, LineNames::of);
    common = words.commonest(COMMON);
    commonNames = names.commonest(COMMON);
    Set<String> reportWords = new HashSet<>();
    int first = -1;
    int likely = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > least) {
        first = first < 0 ? i : first;
        reportWords.addAll(words.words(i));
        if (likely++ < LEDE_SENTENCES) {
          lede.addAll(words.words(i));
        }
      }
      if (surfaces.get(i).byline()) {
        authors.addAll(LineNames.of("By " + lines.get(i).text()));
      }
    }
    titleAt = at(TitleFinder.find(lines, first, reportWords));
    title = titleAt < 0 ? Set.of() : words.words(titleAt);
  }

  private int at(@Nullable TextBlock line) {
    for (int i = 0; i < lines.size() && line != null; i++) {
      if (lines.get(i) == line) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Share of the content words of line {@code at} that recur in other lines; -1 where it has none.
   */
  double share(int at) {
    return share(words, at);
  }

  double nameShare(int at) {
    return share(names, at);
  }

  private double share(LexicalRecurrence of, int at) {
    int all = of.words(at).size();
    return all == 0 ? -1 : of.shared(at, at + 1, weights) / all;
  }

  /**
   * Share of the headline's content words that line {@code at} has; -1 where there is no headline.
   */
  double titleShare(int at) {
    return part(common(words.words(at), title), title.size());
  }

  LexicalRecurrence words() {
    return words;
  }

  void describe(int at, double share, double nameShare, int far, FeatureRow row) {
    Set<String> content = words.words(at);
    Set<String> named = names.words(at);
    int shared = common(content, common);
    int titled = common(content, title);
    int sharedNames = common(named, commonNames);
    row.add("share", share)
        .add("shared", Math.min(MOST_SHARED, share * content.size()))
        .add("content", content.size())
        .add("lede", part(common(content, lede), content.size()))
        .add("common", shared)
        .add("common-share", part(shared, content.size()))
        .add("names", named.size())
        .add("names-share", nameShare)
        .add("names-common", sharedNames)
        .add("names-common-share", part(sharedNames, named.size()))
        .add("authors", common(named, authors))
        .add("title", title.isEmpty() ? -1 : titled)
        .add("title-share", part(titled, title.size()))
        .add("title-of-line", title.isEmpty() ? -1 : part(titled, content.size()))
        .add("after-title", titleAt < 0 ? far + 1 : Math.max(-far, Math.min(far, at - titleAt)));
  }

  private static int common(Set<String> some, Set<String> others) {
    int common = 0;
    for (String one : some) {
      common += others.contains(one) ? 1 : 0;
    }
    return common;
  }

  private static double part(int some, int all) {
    return all == 0 ? -1 : (double) some / all;
  }
}
