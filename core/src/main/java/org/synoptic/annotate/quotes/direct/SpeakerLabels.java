package org.synoptic.annotate.quotes.direct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.cue.CueLexicon;
import org.synoptic.annotate.quotes.document.AttributionCandidate;
import org.synoptic.annotate.quotes.document.Quotation;
import org.synoptic.annotate.quotes.document.QuoteDocument;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.syntax.Tags;

/**
 * Finds speech whose speaker a label names with punctuation alone: "Ruiz: we will stay"
 * (headlines), "RUIZ: …" (transcripts), "-Ana Ruiz: “…”" (press releases), "“…” — Ana Ruiz"
 * (signatures).
 */
public final class SpeakerLabels {

  /** A word of a name. */
  private static final String WORD = "[\\p{Lu}\\d@][\\p{L}\\p{M}\\d.'’&_-]{0,30}";

  /**
   * A label at the start of a paragraph, with an office in brackets or after a comma. Groups:
   * label, colon.
   */
  private static final Pattern LABEL =
      Pattern.compile(
          "[-–—•]?\\s{0,2}("
              + WORD
              + "(?: (?:of |the |and |de |for )?"
              + WORD
              + "){0,5}(?:,? \\([^()\n]{2,80}\\)|, [^:\n“”\"«„]{2,120})?)\\s?(:)\\s{0,3}(?=\\S)");

  /** A signature after a quotation. Groups: dash, name. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "[\\s\\u00a0]{0,3}([-–—―]{1,2})[\\s\\u00a0]{0,2}("
              + WORD
              + "(?: (?:of |the |de )?"
              + WORD
              + "){0,4})(?=\\s?[,.(]|[ \\u00a0]{0,2}(?:\\n|$))");

  /** A post of a social network on one line. Groups: content, dash, name. */
  private static final Pattern POST =
      Pattern.compile(
          "(\\S[^\n]{0,600}?)[\\s\\u00a0]{0,2}([—–-]{1,2})[\\s\\u00a0]{0,2}("
              + WORD
              + "(?: "
              + WORD
              + "){0,4}) \\(@\\w{1,30}\\)[^\n]{0,30}");

  private static final Pattern FIRST_PERSON =
      Pattern.compile("(?<![\\p{L}’'])(?:I|We|we|our|Our|my|My|us)(?![\\p{L}-])");

  /** Words of a person's name, at least and at most. Set by hand. */
  private static final int FEWEST_WORDS = 2;

  private static final int MOST_WORDS = 4;

  /** The most chars of a headline. Set by hand. */
  private static final int LONGEST_HEADLINE = 200;

  private final QuoteDocument text;
  private final CueLexicon lexicon;
  private final List<AttributionCandidate> candidates = new ArrayList<>();

  public SpeakerLabels(QuoteDocument text, CueLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** The candidates: labels, then posts, then signatures. */
  public List<AttributionCandidate> find() {
    Map<String, Integer> labels = countLabels();
    for (Span paragraph : text.paragraphs()) {
      Matcher matcher = at(paragraph);
      if (matcher.lookingAt() && isSpeakerLabel(matcher, paragraph, labels)) {
        add(
            paragraph.start(),
            group(matcher, 2),
            group(matcher, 1),
            new Span(matcher.end(), paragraph.end()));
      }
    }
    addPosts();
    addSignatures();
    return candidates;
  }

  private Matcher at(Span paragraph) {
    return LABEL.matcher(text.body).region(paragraph.start(), paragraph.end());
  }

  private static Span group(Matcher matcher, int group) {
    return new Span(matcher.start(group), matcher.end(group));
  }

  /** How often each label occurs. */
  private Map<String, Integer> countLabels() {
    Map<String, Integer> labels = new HashMap<>();
    for (Span paragraph : text.paragraphs()) {
      Matcher matcher = at(paragraph);
      if (matcher.lookingAt()) {
        labels.merge(matcher.group(1), 1, Integer::sum);
      }
    }
    return labels;
  }

  /** Whether the matched words are the label of a speaker. */
  private boolean isSpeakerLabel(Matcher matcher, Span paragraph, Map<String, Integer> labels) {
    String label = matcher.group(1);
    String normalised = label.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (startsWithVerb(matcher.start(1))
        || lexicon.word("no-speaker", normalised)
        || label.length() < 2
        || Character.isDigit(label.charAt(0))) {
      return false;
    }
    boolean headline =
        paragraph.start() == text.paragraphs().get(0).start()
            && paragraph.length() < LONGEST_HEADLINE
            && isMentionedAfter(label, paragraph.end());
    boolean quote = text.isQuoted(matcher.end());
    boolean personal =
        looksLikeName(label) && isFirstPerson(new Span(matcher.end(), paragraph.end()));
    if (label.indexOf(',') >= 0) {
      return (quote || personal) && !label.contains(" - ") && !holdsVerb(group(matcher, 1));
    }
    return headline || isTranscript(label, labels) || quote || personal;
  }

  /**
   * Whether the line begins with a reporting verb, so that it is a tag and not a label: "Says Ruiz:
   * …".
   */
  private boolean startsWithVerb(int start) {
    QuoteTree tree = text.trees.get(Math.max(0, text.sentenceAt(start)));
    int first = tree.firstFrom(start);
    return Set.of(Tags.VBZ, Tags.VBD, Tags.VBG).contains(tree.tag(first))
        && lexicon.verb(tree, first) != null;
  }

  /**
   * Whether the label is that of a transcript or of questions and answers: it occurs more than
   * once, or it is in capitals and so is another label that does.
   */
  private static boolean isTranscript(String label, Map<String, Integer> labels) {
    if (labels.getOrDefault(label, 0) > 1) {
      return true;
    }
    boolean capitals = label.equals(label.toUpperCase(Locale.ROOT));
    return capitals
        && labels.entrySet().stream()
            .anyMatch(
                e -> e.getValue() > 1 && e.getKey().equals(e.getKey().toUpperCase(Locale.ROOT)));
  }

  /**
   * Whether the body mentions the last word of the label again. True for a label of one word and
   * for a body of one paragraph.
   */
  private boolean isMentionedAfter(String label, int after) {
    String last = label.substring(label.lastIndexOf(' ') + 1);
    boolean single = label.equals(last) || text.paragraphs().size() == 1;
    return single || text.body.indexOf(last, after) >= 0;
  }

  /** Whether the label has as many words as the name of a person. */
  private static boolean looksLikeName(String label) {
    int bracket = label.indexOf('(');
    String name = bracket > 0 ? label.substring(0, bracket) : label.split(",", 2)[0];
    int words = name.trim().split(" ").length;
    return words >= FEWEST_WORDS && words <= MOST_WORDS;
  }

  /** Whether the line has a word of the first person, as quotes in press releases have. */
  private boolean isFirstPerson(Span line) {
    return FIRST_PERSON.matcher(text.body).region(line.start(), line.end()).find();
  }

  /**
   * Whether the words contain a finite verb or gerund, so that they are not a name with an office.
   */
  private boolean holdsVerb(Span label) {
    QuoteTree tree = text.trees.get(Math.max(0, text.sentenceAt(label.start())));
    for (int i = tree.firstFrom(label.start()); i <= tree.lastBefore(label.end()); i++) {
      if (Set.of(Tags.VBD, Tags.VBZ, Tags.VBP, Tags.MD, Tags.VBG).contains(tree.tag(i))) {
        return true;
      }
    }
    return false;
  }

  /** Adds the posts of social networks: "We saw smoke. — Ana Ruiz (@anaruiz) May 4, 2017". */
  private void addPosts() {
    for (Span paragraph : text.paragraphs()) {
      Matcher matcher = POST.matcher(text.body).region(paragraph.start(), paragraph.end());
      if (matcher.matches()) {
        add(paragraph.start(), group(matcher, 2), group(matcher, 3), group(matcher, 1));
      }
    }
  }

  /** Adds the quotations at the start of a paragraph with a signature: "“…” — Ana Ruiz". */
  private void addSignatures() {
    for (Quotation quotation : text.quotations) {
      Matcher matcher =
          SIGNATURE.matcher(text.body).region(quotation.span().end(), text.body.length());
      if (matcher.lookingAt() && text.opensParagraph(quotation)) {
        add(quotation.span().start(), group(matcher, 1), group(matcher, 2), quotation.span());
      }
    }
  }

  private void add(int at, Span cue, Span source, Span content) {
    int sentence = text.sentenceAt(at);
    Span trimmed = withoutStop(content);
    if (sentence >= 0 && trimmed != null) {
      candidates.add(
          new AttributionCandidate(
              sentence, -1, Quote.Act.SAID, cue, source, List.of(trimmed), true));
    }
  }

  /** The content without final white space and full stops; null if nothing is left. */
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
