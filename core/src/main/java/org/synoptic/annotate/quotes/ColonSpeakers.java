package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.syntax.Tags;

/**
 * Speech that is given to somebody by a mark alone: "Ruiz: we will stay" (headlines), "RUIZ: …"
 * (transcripts), "-Ana Ruiz: “…”" (releases) and "“…” — Ana Ruiz".
 */
final class ColonSpeakers {

  private static final String WORD = "[\\p{Lu}\\d@][\\p{L}\\p{M}\\d.'’&_-]{0,30}";
  private static final Pattern BEFORE =
      Pattern.compile(
          "[-–—•]?\\s{0,2}("
              + WORD
              + "(?: (?:of |the |and |de |for )?"
              + WORD
              + "){0,5}(?:,? \\([^()\n]{2,80}\\)|, [^:\n“”\"«„]{2,120})?)\\s?(:)\\s{0,3}(?=\\S)");
  private static final Pattern AFTER =
      Pattern.compile(
          "\\s{0,3}([-–—―]{1,2})\\s{0,2}("
              + WORD
              + "(?: (?:of |the |de )?"
              + WORD
              + "){0,4})(?=\\s?[,.(]|[ \\u00a0]{0,2}(?:\\n|$))");
  private static final Pattern POST =
      Pattern.compile(
          "(\\S[^\n]{0,600}?)\\s{0,2}([—–-]{1,2})\\s{0,2}("
              + WORD
              + "(?: "
              + WORD
              + "){0,4}) \\(@\\w{1,30}\\)[^\n]{0,30}");
  private static final Pattern FIRST_PERSON =
      Pattern.compile("(?<![\\p{L}’'])(?:I|We|we|our|Our|my|My|us)(?![\\p{L}-])");
  private static final int HEADLINE = 200;

  private final QuoteDocument text;
  private final CueLexicon lexicon;
  private final List<AttributionCandidate> drafts = new ArrayList<>();

  ColonSpeakers(QuoteDocument text, CueLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  List<AttributionCandidate> find() {
    Map<String, Integer> labels = count();
    for (Span paragraph : text.paragraphs()) {
      Matcher matcher = at(paragraph);
      if (matcher.lookingAt() && labels(matcher, paragraph, labels)) {
        add(
            paragraph.start(),
            group(matcher, 2),
            group(matcher, 1),
            new Span(matcher.end(), paragraph.end()));
      }
    }
    posts();
    signatures();
    return drafts;
  }

  private Matcher at(Span paragraph) {
    return BEFORE.matcher(text.body).region(paragraph.start(), paragraph.end());
  }

  private static Span group(Matcher matcher, int group) {
    return new Span(matcher.start(group), matcher.end(group));
  }

  private Map<String, Integer> count() {
    Map<String, Integer> labels = new HashMap<>();
    for (Span paragraph : text.paragraphs()) {
      Matcher matcher = at(paragraph);
      if (matcher.lookingAt()) {
        labels.merge(matcher.group(1), 1, Integer::sum);
      }
    }
    return labels;
  }

  private boolean labels(Matcher matcher, Span paragraph, Map<String, Integer> labels) {
    String label = matcher.group(1);
    String plain = label.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (verbFirst(matcher.start(1))
        || lexicon.word("no-speaker", plain)
        || label.length() < 2
        || Character.isDigit(label.charAt(0))) {
      return false;
    }
    boolean headline =
        paragraph.start() == text.paragraphs().get(0).start()
            && paragraph.length() < HEADLINE
            && comesAgain(label, paragraph.end());
    boolean quote = text.quoted(matcher.end());
    boolean personal = named(label) && speaks(new Span(matcher.end(), paragraph.end()));
    if (label.indexOf(',') >= 0) {
      return (quote || personal) && !label.contains(" - ") && !tells(group(matcher, 1));
    }
    return headline || transcript(label, labels) || quote || personal;
  }

  /** "Says Ruiz: …": a tag, not a label. */
  private boolean verbFirst(int start) {
    QuoteTree tree = text.trees.get(Math.max(0, text.sentenceAt(start)));
    int first = tree.firstFrom(start);
    return Set.of(Tags.VBZ, Tags.VBD, Tags.VBG).contains(tree.tag(first))
        && lexicon.verb(tree, first) != null;
  }

  /**
   * A label that comes again, or one in capitals among others: the lines of a transcript or of
   * questions and answers.
   */
  private static boolean transcript(String label, Map<String, Integer> labels) {
    if (labels.getOrDefault(label, 0) > 1) {
      return true;
    }
    boolean capitals = label.equals(label.toUpperCase(Locale.ROOT));
    return capitals
        && labels.entrySet().stream()
            .anyMatch(
                e -> e.getValue() > 1 && e.getKey().equals(e.getKey().toUpperCase(Locale.ROOT)));
  }

  /** Whether the article, if there is more than its headline, speaks of the one named there. */
  private boolean comesAgain(String label, int after) {
    String last = label.substring(label.lastIndexOf(' ') + 1);
    boolean alone = label.equals(last) || text.paragraphs().size() == 1;
    return alone || text.body.indexOf(last, after) >= 0;
  }

  /** Whether the label has two words or more with a capital, as a name has. */
  private static boolean named(String label) {
    int bracket = label.indexOf('(');
    String name = bracket > 0 ? label.substring(0, bracket) : label.split(",", 2)[0];
    int words = name.trim().split(" ").length;
    return words > 1 && words < 5;
  }

  /** Whether somebody speaks of himself in the line, as releases have their quotes. */
  private boolean speaks(Span line) {
    return FIRST_PERSON.matcher(text.body).region(line.start(), line.end()).find();
  }

  /** Whether the words hold a verb, so that they are no name and office. */
  private boolean tells(Span label) {
    QuoteTree tree = text.trees.get(Math.max(0, text.sentenceAt(label.start())));
    for (int i = tree.firstFrom(label.start()); i <= tree.lastBefore(label.end()); i++) {
      if (Set.of(Tags.VBD, Tags.VBZ, Tags.VBP, Tags.MD, Tags.VBG).contains(tree.tag(i))) {
        return true;
      }
    }
    return false;
  }

  /** "We saw smoke. — Ana Ruiz (@anaruiz) May 4, 2017": a post set into the page. */
  private void posts() {
    for (Span paragraph : text.paragraphs()) {
      Matcher matcher = POST.matcher(text.body).region(paragraph.start(), paragraph.end());
      if (matcher.matches()) {
        add(paragraph.start(), group(matcher, 2), group(matcher, 3), group(matcher, 1));
      }
    }
  }

  /** "“…” — Ana Ruiz": the name after a quote that stands alone. */
  private void signatures() {
    for (QuotedSpan stretch : text.stretches) {
      Matcher matcher = AFTER.matcher(text.body).region(stretch.span().end(), text.body.length());
      if (matcher.lookingAt() && text.opensParagraph(stretch)) {
        add(stretch.span().start(), group(matcher, 1), group(matcher, 2), stretch.span());
      }
    }
  }

  private void add(int at, Span cue, Span source, Span content) {
    int sentence = text.sentenceAt(at);
    Span trimmed = withoutStop(content);
    if (sentence >= 0 && trimmed != null) {
      drafts.add(
          new AttributionCandidate(
              sentence, -1, Quote.Act.SAID, cue, source, List.of(trimmed), true));
    }
  }

  private @Nullable Span withoutStop(Span content) {
    int end = content.end();
    while (end > content.start()
        && (Character.isWhitespace(text.body.charAt(end - 1))
            || text.body.charAt(end - 1) == '.')) {
      end--;
    }
    return end == content.start() ? null : new Span(content.start(), end);
  }
}
