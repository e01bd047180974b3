package org.synoptic.compare.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Sentence;
import org.synoptic.model.Token;
import org.synoptic.syntax.Tags;
import org.synoptic.text.SpanLookup;

/**
 * Which sentences state nothing: headings, questions of the reporter, captions and credits,
 * embedded posts, furniture of the page. The text keeps them; they make no claim.
 */
final class Fragments {

  private static final WordList LIST =
      WordList.of(Fragments.class, "furniture.txt")
          .sections("anywhere", "start", "note")
          .distinctBy(WordList.SECTION, "word");

  /** Fewest words of a sentence without a finite verb. Set by hand. */
  private static final int FEWEST_WORDS = 4;

  /** Words from which on a line with a full stop is a sentence. Set by hand. */
  private static final int SENTENCE_WORDS = 6;

  /** Characters of a sentence in which furniture is sought; it is short. Set by hand. */
  private static final int LONGEST = 400;

  /** Marks that may stand behind the last mark of a sentence. */
  private static final String CLOSING = "”’»\"')] ";

  /** Links, accounts and topics of posts. */
  private static final Pattern POST_WORDS =
      Pattern.compile("(?:https?://|www\\.|pic\\.twitter\\.com|[#@]\\w)\\S{0,200}");

  /** "— Ana Ruiz (@anaruiz) May 5, 2031": who wrote a post, below it. */
  private static final Pattern POST_SIGNATURE =
      Pattern.compile("^[—–-]{1,2}\\s?[^@]{0,60}\\(@\\w{1,40}\\)");

  /** "28 cranes — Ana Ruiz (@anaruiz) May 5, 2031": the signature stands at the end of the post. */
  private static final Pattern SIGNED_POST =
      Pattern.compile("[—–-]\\s?[^@—–-]{1,60}\\(@\\w{1,40}\\)[^.!?]{0,24}\\d{4}$");

  /** "(RELATED: …)", "RELATED: …": a link to another text. */
  private static final Pattern RELATED =
      Pattern.compile("^[(\\[]?(?:RELATED|Related):.*", Pattern.DOTALL);

  /** "This Dec. 28, 2030 photo made available by the port shows …". */
  private static final Pattern CAPTION =
      Pattern.compile(
          "^(?:in )?this (?:[\\p{L}\\p{N}.,]{1,12} ){0,5}(?:photo|photograph|picture|image)"
              + "(?: \\S{1,20}){0,8} (?:shows?|shown|taken|provided|released|made available)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** "Correction: …": what the house says about its own text. */
  private static final Pattern HOUSE_NOTE =
      Pattern.compile(
          "^(?:corrections?|clarification|editor[’']?s note)\\s?[:—–-].*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** "What it means to investors", without a mark at its end: a heading. */
  private static final Pattern TITLE_QUESTION =
      Pattern.compile("(?:What|Why|How|Where|When|Who)\\b[^.!?:”\"]{0,60}[\\p{L}\\p{N}]");

  private Fragments() {}

  /** The places of the sentences of a report that make no statement. */
  static Set<Integer> of(ReportView report) {
    Set<Integer> places = new HashSet<>();
    List<Sentence> sentences = report.annotated().sentences();
    int noteUntil = 0;
    for (int place = 0; place < sentences.size(); place++) {
      Sentence sentence = sentences.get(place);
      String text = sentence.span().in(report.body()).strip();
      if (isHouseNote(text)) {
        noteUntil = endOfParagraph(report.body(), sentence.span().end());
      }
      if (sentence.span().end() <= noteUntil || isFragment(report, sentence, text)) {
        places.add(place);
      }
    }
    return places;
  }

  /** The end of the paragraph, or of the next one where the note ends with a colon. */
  private static int endOfParagraph(String body, int from) {
    int end = body.indexOf('\n', from);
    boolean goesOn = body.charAt(from - 1) == ':';
    while (goesOn && end >= 0 && end + 1 < body.length() && body.charAt(end + 1) == '\n') {
      end++;
    }
    int last = goesOn && end >= 0 ? body.indexOf('\n', end + 1) : end;
    return last < 0 ? body.length() : last;
  }

  private static boolean isFragment(ReportView report, Sentence sentence, String text) {
    return isPosted(text)
        || isFurniture(text)
        || isQuestion(report, sentence, text)
        || TITLE_QUESTION.matcher(text).matches()
        || RELATED.matcher(text).matches()
        || CaptionSentences.isCaption(report, sentence)
        || HouseLines.isHouseLine(report, sentence)
        || isVerbless(report, sentence, text);
  }

  /** What the house says about its own text; the sentences behind it in the paragraph go on. */
  private static boolean isHouseNote(String text) {
    return text.length() <= LONGEST
        && (HOUSE_NOTE.matcher(text).matches() || hasAny("note", " " + joined(text) + " "));
  }

  private static boolean hasAny(String section, String words) {
    return LIST.words(section).stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
  }

  private static boolean isPosted(String text) {
    return POST_SIGNATURE.matcher(text).find()
        || text.length() <= LONGEST && SIGNED_POST.matcher(text).find()
        || POST_WORDS.matcher(text).find()
            && joined(POST_WORDS.matcher(text).replaceAll(" ")).split(" ").length < FEWEST_WORDS;
  }

  private static boolean isFurniture(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    String words = " " + joined(text) + " ";
    return hasAny("anywhere", words)
        || Character.isLetter(text.charAt(0))
            && LIST.words("start").stream().anyMatch(phrase -> words.startsWith(" " + phrase + " "))
        || CAPTION.matcher(text).matches();
  }

  private static String joined(String text) {
    return CaseFolding.lettersOnly(text).strip();
  }

  /** "What could go wrong?", asked by the reporter: a question states nothing. */
  private static boolean isQuestion(ReportView report, Sentence sentence, String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0
        && text.charAt(end - 1) == '?'
        && report.annotated().quotes().stream()
            .noneMatch(quote -> quote.extent().overlaps(sentence.span()));
  }

  /**
   * "Online:", "A church.", "VELM, Norra": no verb at all, or few words and no finite verb. "No
   * arrests so far" and "12 dead in Velm" do state something.
   */
  private static boolean isVerbless(ReportView report, Sentence sentence, String text) {
    List<Token> words =
        sentence.tokens().stream().filter(token -> hasLetterOrDigit(token, report.body())).toList();
    if (words.stream().allMatch(token -> token.tag().isEmpty())) {
      return false;
    }
    if (words.stream().anyMatch(token -> Tags.FINITE.contains(token.tag()))) {
      return false;
    }
    return words.size() < FEWEST_WORDS
        || text.startsWith("(") && text.endsWith(")")
        || !isSentence(text, words)
            && words.stream().noneMatch(token -> Tags.isVerb(token.tag()) || isNone(token))
            && !counts(report, sentence);
  }

  /** A long line with a full stop: its verb may be taken for a noun, as in "the council votes". */
  private static boolean isSentence(String text, List<Token> words) {
    return text.endsWith(".") && words.size() >= SENTENCE_WORDS;
  }

  private static boolean isNone(Token token) {
    return token.lemma().equals("no") || token.lemma().equals("none");
  }

  private static boolean counts(ReportView report, Sentence sentence) {
    return report.annotated().figures().stream()
        .anyMatch(figure -> SpanLookup.within(List.of(sentence.span()), figure.span()));
  }

  private static boolean hasLetterOrDigit(Token token, String body) {
    return token.span().in(body).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
