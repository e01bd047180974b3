package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.wording.FigureText;
import org.synoptic.model.Figure;
import org.synoptic.model.Modality;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;

/** Reads the values that the reports give, clause by clause, without those of another happening. */
final class SlotReader {

  /** Figures and durations of a report and of a story that are read at most. Set by hand. */
  private static final int MOST_OF_REPORT = 400;

  private static final int MOST_OF_STORY = 5000;

  /** Chars before and after a figure in which words of a part are looked for. Set by hand. */
  private static final int CHARS_BEFORE = 24;

  private static final int CHARS_AFTER = 14;

  /** A rate: "$42 a share" is none, "12 a day" is. */
  private static final Pattern RATE =
      Pattern.compile("^(?:a|an|per|each|every) (?:day|week|month|year|hour|night)\\b");

  /** After a duration: it is the time between two things, not the length of one. */
  private static final Pattern OFFSET =
      Pattern.compile("^(?:after|before|later|earlier|ago|late|early|from now|into|since)\\b");

  /** What goes on after "found one person wounded": the one is not all. */
  private static final Pattern A_SECOND =
      Pattern.compile("(?i)\\b(?:a second|another|the other)\\b");

  private static final String REMAIN = "remain";

  private final StoryIndex story;
  private final Background background;
  private final Map<Statement.Place, ParsedSentence> parses = new HashMap<>();

  private SlotReader(StoryIndex story) {
    this.story = story;
    this.background = new Background(story);
  }

  /** The values in the order of the story. */
  static List<SlotReading> read(StoryIndex story) {
    SlotReader reader = new SlotReader(story);
    Map<Integer, Integer> ofReport = new HashMap<>();
    List<SlotReading> found = new ArrayList<>();
    for (Statement statement : story.statements()) {
      if (!isAsserted(statement)) {
        continue;
      }
      for (Figure figure : reader.figures(statement)) {
        SlotReading reading = reader.reading(found.size(), statement, figure);
        if (reading != null
            && found.size() < MOST_OF_STORY
            && ofReport.merge(statement.report(), 1, Integer::sum) <= MOST_OF_REPORT) {
          found.add(reading);
        }
      }
    }
    return found;
  }

  private static boolean isAsserted(Statement statement) {
    return statement.head() != null
        && !statement.isVerbNegated()
        && (statement.modality() == Modality.HAPPENED
            || statement.modality() == Modality.ALLEGED
            || statement.modality() == Modality.PLANNED);
  }

  private List<Figure> figures(Statement statement) {
    List<Figure> figures = new ArrayList<>(statement.figures());
    figures.addAll(DurationFigures.of(statement, story));
    figures.addAll(TollFigures.of(statement, story));
    return figures;
  }

  private @Nullable SlotReading reading(int index, Statement statement, Figure figure) {
    if (isPart(statement, figure) || isFirstOf(statement, figure) || recurs(statement)) {
      return null;
    }
    Anchor anchor = Anchor.of(parse(statement), figure);
    if (anchor.number() < 0 || isRest(anchor)) {
      return null;
    }
    boolean ofAnotherTime = background.isOfAnotherTime(statement);
    return new SlotReading(
        index,
        statement,
        figure,
        FigureText.printed(story, statement.report(), figure),
        anchor,
        ClausePlaces.of(story, statement),
        counter(statement, anchor),
        isEarlier(statement),
        ofAnotherTime,
        ofAnotherTime ? background.year(statement) : "");
  }

  /** "45 people who were hurt remained in hospital": some of those who were hurt. */
  private static boolean isRest(Anchor anchor) {
    return anchor.isSubject()
        && anchor.parse().lemma(anchor.governor()).equals(REMAIN)
        && anchor.attributes().stream()
            .anyMatch(word -> anchor.parse().relation(word).equals(Relations.RELCL));
  }

  private ParsedSentence parse(Statement statement) {
    return parses.computeIfAbsent(
        statement.place(),
        place ->
            new ParsedSentence(
                story.annotated(place.report()).sentences().get(place.sentence()),
                story.article(place.report()).body()));
  }

  /** "another 12", "12 more", "including 12", "12 of them", "up from 12", "12 a day". */
  private boolean isPart(Statement statement, Figure figure) {
    String body = story.article(statement.report()).body();
    Span printed = FigureText.printed(story, statement.report(), figure);
    int end = figure.span().end();
    String before =
        CaseFolding.fold(
            body.substring(Math.max(0, printed.start() - CHARS_BEFORE), printed.start()));
    String after =
        CaseFolding.fold(body.substring(end, Math.min(body.length(), end + CHARS_AFTER))).strip();
    String[] wordsBefore = before.strip().split("[^\\p{L}]+");
    String[] wordsAfter = after.split("[^\\p{L}]+");
    String last = wordsBefore.length == 0 ? "" : wordsBefore[wordsBefore.length - 1];
    boolean counts = figure.unit() == null;
    return RATE.matcher(after).find()
        || (isDuration(figure) && !last.equals("for") && OFFSET.matcher(after).find())
        || before.contains("of them ")
        || (counts && SlotWords.PART_BEFORE.contains(last) && !isTollOf(before))
        || (counts && wordsAfter.length > 0 && SlotWords.PART_AFTER.contains(wordsAfter[0]));
  }

  /** Whether it is one of which the sentence tells that there is a second. */
  private boolean isFirstOf(Statement statement, Figure figure) {
    int end = Math.max(figure.span().end(), statement.sentenceSpan().end());
    return figure.unit() == null
        && figure.low() == 1
        && figure.high() == 1
        && A_SECOND
            .matcher(story.article(statement.report()).body())
            .region(figure.span().end(), end)
            .find();
  }

  private static boolean isDuration(Figure figure) {
    return DurationFigures.UNIT.equals(figure.unit());
  }

  private static boolean isTollOf(String before) {
    return before.endsWith("toll of ")
        || before.endsWith("total of ")
        || before.endsWith("crowd of ")
        || before.endsWith("deaths of ")
        || before.endsWith("murders of ")
        || before.endsWith("murder of ")
        || before.endsWith("death of ")
        || before.endsWith("killing of ")
        || before.endsWith("killings of ")
        || before.endsWith("arrest of ")
        || before.endsWith("arrests of ");
  }

  private boolean recurs(Statement statement) {
    return statement.tokens().stream()
        .map(token -> CaseFolding.fold(story.text(statement.report(), token.span())))
        .anyMatch(SlotWords.RECURRING::contains);
  }

  private boolean isEarlier(Statement statement) {
    List<Token> words = new ArrayList<>(statement.tokens());
    words.addAll(statement.frame());
    return words.stream()
        .filter(token -> token.relation().equals(Relations.ADVMOD))
        .map(token -> CaseFolding.fold(story.text(statement.report(), token.span())))
        .anyMatch(SlotWords.EARLIER::contains);
  }

  /** The speaker of the clause, or the subject of the verb that counts: "police put it at 30". */
  private @Nullable String counter(Statement statement, Anchor anchor) {
    ParsedSentence parse = anchor.parse();
    int verb = anchor.verb();
    if (SlotWords.COUNTING_VERBS.contains(parse.lemma(verb))) {
      int subject = parse.child(verb, Relations.NSUBJ);
      if (subject >= 0 && parse.isNoun(subject)) {
        return story.text(statement.report(), parse.span(subject));
      }
    }
    return statement.speaker() == null ? null : statement.speaker().name();
  }
}
