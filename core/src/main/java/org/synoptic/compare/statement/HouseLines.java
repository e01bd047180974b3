package org.synoptic.compare.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.StoryWords;
import org.synoptic.model.Article;
import org.synoptic.model.Sentence;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.text.Words;

/**
 * What an outlet tells of itself, its author or its own work on the report: "The Herald has reached
 * out to the port for comment", "Ana Ruiz is the Herald's harbour reporter", "This story was first
 * published in May". It tells nothing of the happening. "The Herald has learned that the port will
 * close" does.
 */
final class HouseLines {

  /** What an outlet does to hear the other side. */
  private static final Set<String> ASKING = StoryWords.of("asking");

  /** What an outlet calls its text. */
  private static final Set<String> REPORT_WORDS = StoryWords.of("reports");

  private HouseLines() {}

  static boolean isHouseLine(ReportView report, Sentence sentence) {
    if (sentence.tokens().isEmpty() || report.quoteAt(sentence.span()) != null) {
      return false;
    }
    ParsedSentence parse = new ParsedSentence(sentence, report.body());
    for (int i = 0; i < parse.size(); i++) {
      if (parse.relation(i).equals(Relations.ROOT)) {
        return isHouseLine(report.annotated().article(), parse, i);
      }
    }
    return false;
  }

  private static boolean isHouseLine(Article article, ParsedSentence parse, int root) {
    int subject = parse.child(root, Relations.ALL_SUBJECTS);
    if (subject < 0) {
      return false;
    }
    boolean ofHouse = isOutlet(article, names(parse, subject));
    boolean ofAuthor = isAuthor(article, names(parse, subject));
    boolean is = parse.lemma(root).equals("be");
    if (ofHouse && (is || asks(parse, root)) || ofAuthor && is) {
      return true;
    }
    int noun = parse.child(root, Relations.ATTR);
    boolean ofStaff = is && noun >= 0 && hasOwnStaff(article, parse, noun);
    return ofStaff || isOwnReport(parse, subject) && !parse.has(root, Relations.CCOMP);
  }

  /** "has reached out to the port for comment", "asked the port for comment". */
  private static boolean asks(ParsedSentence parse, int root) {
    return ASKING.contains(parse.lemma(root)) && !parse.has(root, Relations.CCOMP);
  }

  /** "the Herald's harbour reporter": a noun whose owner is the outlet. */
  private static boolean hasOwnStaff(Article article, ParsedSentence parse, int noun) {
    return parse.children(noun, Relations.PRENOMINALS).stream()
        .anyMatch(owner -> isOutlet(article, names(parse, owner)));
  }

  /** "this story", "part of this report". */
  private static boolean isOwnReport(ParsedSentence parse, int subject) {
    if (!REPORT_WORDS.contains(parse.lemma(subject))) {
      return false;
    }
    return parse.subtree(subject).stream()
        .anyMatch(
            i ->
                parse.lemma(i).equals("this") && REPORT_WORDS.contains(parse.lemma(parse.head(i))));
  }

  /** The words of a name, in small letters, without articles and marks. */
  private static List<String> names(ParsedSentence parse, int noun) {
    if (!Tags.isProperNoun(parse.tag(noun))) {
      return List.of();
    }
    return parse.subtree(noun).stream()
        .filter(i -> i <= noun && Tags.isProperNoun(parse.tag(i)))
        .map(i -> CaseFolding.fold(parse.word(i)))
        .toList();
  }

  /** Whether a name is the outlet's, or its first words: "CNN" of "CNN Web News". */
  private static boolean isOutlet(Article article, List<String> name) {
    if (name.isEmpty() || article.outlet() == null) {
      return false;
    }
    List<String> words = words(article.outlet().name());
    return words.size() >= name.size() && words.subList(0, name.size()).equals(name);
  }

  private static boolean isAuthor(Article article, List<String> name) {
    return name.size() > 1
        && article.bylines().stream()
            .anyMatch(byline -> new HashSet<>(words(byline)).containsAll(name));
  }

  private static List<String> words(String text) {
    return Words.of(text).forms().stream()
        .map(CaseFolding::fold)
        .filter(word -> !word.equals("the"))
        .toList();
  }
}
