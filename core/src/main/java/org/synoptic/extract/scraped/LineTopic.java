package org.synoptic.extract.scraped;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.TextBlock;

/**
 * How much each line speaks of what the text's other sentences speak of: their words, their names,
 * what they say most, what the headline and the first of them say.
 */
final class LineTopic {

  /** Words that are said most. */
  private static final int COMMON = 12;

  private static final int LEDE = 4;
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
   * @param weights how much each line counts as one of the report
   * @param least weight from which on it is most likely one
   */
  LineTopic(List<TextBlock> lines, List<LineSurface> looks, double[] weights, double least) {
    this.lines = lines;
    this.weights = weights;
    words = new LexicalRecurrence(looks, weights, LexicalCohesion::contentWords);
    names = new LexicalRecurrence(looks, weights, LineNames::of);
    common = words.commonest(COMMON);
    commonNames = names.commonest(COMMON);
    Set<String> said = new HashSet<>();
    int first = -1;
    int told = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > least) {
        first = first < 0 ? i : first;
        said.addAll(words.words(i));
        if (told++ < LEDE) {
          lede.addAll(words.words(i));
        }
      }
      if (looks.get(i).byline()) {
        authors.addAll(LineNames.of("By " + lines.get(i).text()));
      }
    }
    titleAt = at(TitleFinder.find(lines, first, said));
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

  /** Share of the words of line {@code at} that others have, -1 where it has none. */
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

  /** Share of the headline's words that line {@code at} has, -1 where there is none. */
  double titleShare(int at) {
    return part(common(words.words(at), title), title.size());
  }

  LexicalRecurrence words() {
    return words;
  }

  void describe(int at, double share, double nameShare, int far, FeatureRow row) {
    Set<String> own = words.words(at);
    Set<String> named = names.words(at);
    int shared = common(own, common);
    int titled = common(own, title);
    int sharedNames = common(named, commonNames);
    row.add("share", share)
        .add("shared", Math.min(MOST_SHARED, share * own.size()))
        .add("content", own.size())
        .add("lede", part(common(own, lede), own.size()))
        .add("common", shared)
        .add("common-share", part(shared, own.size()))
        .add("names", named.size())
        .add("names-share", nameShare)
        .add("names-common", sharedNames)
        .add("names-common-share", part(sharedNames, named.size()))
        .add("authors", common(named, authors))
        .add("title", title.isEmpty() ? -1 : titled)
        .add("title-share", part(titled, title.size()))
        .add("title-of-line", title.isEmpty() ? -1 : part(titled, own.size()))
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
