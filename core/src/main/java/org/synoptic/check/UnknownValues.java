package org.synoptic.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.synoptic.compare.account.EvidenceCheck;
import org.synoptic.compare.identity.NameMatcher;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.StopWords;
import org.synoptic.lexicon.ValueWords;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence.Verdict;
import org.synoptic.model.Entity;
import org.synoptic.model.Figure;
import org.synoptic.model.Passage;
import org.synoptic.model.QuoteCheck;
import org.synoptic.model.Span;
import org.synoptic.syntax.Tags;
import org.synoptic.text.Words;

/**
 * Names, numbers, days and quotes of a sentence that stand nowhere in the reports: what the brief's
 * own check asks of its lines, against all that the reports say.
 */
final class UnknownValues {

  private static final Pattern DIGITS = Pattern.compile(".*\\d.*");

  private static final Pattern VOWEL = Pattern.compile("[aeiouy]$");

  /** What makes the adjective of a people of the name of its country. */
  private static final List<String> PEOPLES = List.of("ese", "an", "ian", "n", "ish", "i", "ic");

  private static final Set<String> SEASONS = CheckWords.of("times");

  private static final WordList STATES_LIST =
      WordList.of(UnknownValues.class, "states.tsv")
          .columns(Column.value("letters"), Column.words("words"));

  /** Abbreviations of states, and words by which reports name these otherwise. */
  private static final Map<String, Set<String>> STATES =
      STATES_LIST.rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get("letters"), row -> Set.copyOf(row.all("words"))));

  /** Letters of an abbreviation whose words are looked for, at least. Set by hand. */
  private static final int FEWEST_INITIALS = 3;

  /** Letters of the shortest name of a place of which a people's name is made. Set by hand. */
  private static final int SHORTEST_PLACE = 4;

  /** Letters by which the names of a place and its people differ in length at most. By hand. */
  private static final int MOST_LETTERS_MORE = 3;

  /** Last letters of a place's name that the name of its people may not have. Set by hand. */
  private static final int LETTERS_LOST = 2;

  private final CheckedStory story;
  private final EvidenceCheck evidence;
  private final Set<String> forms = new HashSet<>();
  private final List<Figure> figures = new ArrayList<>();
  private final Set<String> durations = new HashSet<>();
  private final QuoteVerifier quotes;
  private final ClockTimes clock;
  private final SameFigure same;

  UnknownValues(CheckedStory story, ClockTimes clock) {
    this.story = story;
    this.clock = clock;
    this.same = new SameFigure(story);
    this.quotes = new QuoteVerifier(story.reports());
    List<Passage> bodies = new ArrayList<>();
    for (AnnotatedArticle report : story.reports()) {
      String body = report.article().body();
      if (!body.isEmpty()) {
        bodies.add(report.article().passage(new Span(0, body.length())));
        for (String text : texts(report.article())) {
          Words.of(text).forms().forEach(form -> forms.add(NameMatcher.spelling(form)));
        }
        figures.addAll(report.figures());
        report.dates().forEach(date -> durations.add(date.value()));
      }
    }
    this.evidence = new EvidenceCheck(bodies);
  }

  /** The body, and what stands above it. */
  private static List<String> texts(Article report) {
    List<String> texts = new ArrayList<>(report.bylines());
    texts.add(report.body());
    if (report.headline() != null) {
      texts.add(report.headline());
    }
    if (report.outlet() != null) {
      texts.add(report.outlet().name());
    }
    return texts;
  }

  List<CheckedPart> in(Statement.Place place, List<DraftWord> words) {
    Span sentence = story.sentence(place).span();
    String text = story.index().text(story.draft(), sentence);
    List<CheckedPart> parts = seasons(words);
    int from = 0;
    for (String missing : evidence.missing(text)) {
      int at = text.indexOf(missing, from);
      at = at < 0 ? text.indexOf(missing) : at;
      if (at < 0
          || isKnown(missing, place, new Span(sentence.start() + at, sentence.start() + at + 1))) {
        continue;
      }
      from = at;
      Span span = new Span(sentence.start() + at, sentence.start() + at + missing.length());
      CheckedPart.Kind kind = kind(missing, span);
      if (kind == CheckedPart.Kind.QUOTE ? isOtherQuote(missing) : isWanted(kind, span, words)) {
        parts.add(part(span, missing, kind));
      }
    }
    return parts;
  }

  /** Seasons and parts of the day that no report names. */
  private List<CheckedPart> seasons(List<DraftWord> words) {
    List<CheckedPart> parts = new ArrayList<>();
    for (DraftWord word : words) {
      String lemma = word.token().lemma();
      if (SEASONS.contains(lemma)
          && !forms.contains(lemma)
          && !clock.hasWithin(lemma)
          && !isEve(word)) {
        Span span = word.token().span();
        String text = story.index().text(story.draft(), span);
        parts.add(part(span, text, CheckedPart.Kind.DATE));
      }
    }
    return parts;
  }

  /** "The evening before": the day before. */
  private boolean isEve(DraftWord word) {
    String body = story.index().article(story.draft()).body();
    return body.startsWith(" before ", word.token().span().end());
  }

  private boolean isOtherQuote(String quote) {
    QuoteCheck.Finding finding = quotes.verify(quote, null).finding();
    return finding == QuoteCheck.Finding.TURNED || finding == QuoteCheck.Finding.NOT_FOUND;
  }

  private boolean isWanted(CheckedPart.Kind kind, Span span, List<DraftWord> words) {
    List<DraftWord> here =
        words.stream().filter(word -> word.token().span().overlaps(span)).toList();
    if (here.stream().anyMatch(word -> word.term().startsWith("=") && isInReports(word))) {
      return false;
    }
    return kind != CheckedPart.Kind.NAME
        || here.stream().anyMatch(word -> isNamed(word) && !isMentioned(word));
  }

  /** A name, or the adjective of one: "Mexican". */
  private static boolean isNamed(DraftWord word) {
    return Tags.isProperNoun(word.token().tag()) || word.isName();
  }

  private boolean isInReports(DraftWord word) {
    return story.evidence().matchAnywhere(word.term()) == 1;
  }

  /** Whether the reports mention the one that a name of the draft means. */
  private boolean isMentioned(DraftWord word) {
    return word.isName() && isInReports(word) && !isOtherThing(word);
  }

  /** "Coma Cluster", which the reports know as "Pandora's Cluster" only. */
  private boolean isOtherThing(DraftWord word) {
    StoryMention ours = view(story.draft()).mentionAt(word.token().span());
    if (ours == null
        || ours.kind() == Entity.Kind.PERSON
        || forms.contains(NameMatcher.spelling(word.token().lemma()))) {
      return false;
    }
    Set<String> words = words(story.draft(), ours);
    Set<String> longest = Set.of();
    for (int report = 0; report < story.draft(); report++) {
      for (StoryMention theirs : view(report).mentions()) {
        Set<String> other = theirs.id().equals(ours.id()) ? words(report, theirs) : Set.of();
        longest = other.size() > longest.size() ? other : longest;
      }
    }
    return words.size() > 1
        && longest.size() > 1
        && longest.stream().anyMatch(words::contains)
        && !longest.containsAll(words)
        && !words.containsAll(longest);
  }

  private ReportView view(int report) {
    return story.index().reports().get(report);
  }

  private Set<String> words(int report, StoryMention mention) {
    return Set.copyOf(Words.of(story.index().text(report, mention.span())).forms());
  }

  /** Whether the reports have it in another form: another case, spelling or unit, in digits. */
  private boolean isKnown(String missing, Statement.Place place, Span at) {
    if (clock.isKnown(place, at)) {
      return true;
    }
    for (Figure figure : story.index().annotated(story.draft()).figures()) {
      if (figure.span().overlaps(at) && figures.stream().anyMatch(one -> areOne(figure, one))) {
        return true;
      }
    }
    boolean sameTime =
        story.index().annotated(story.draft()).dates().stream()
                .anyMatch(date -> date.span().overlaps(at) && durations.contains(date.value()))
            || story.evidence().nearest(place.sentence()).stream()
                .anyMatch(near -> same.isIn(near, place, at));
    String digits = ValueWords.digits(CaseFolding.fold(missing));
    List<String> parts = Words.of(missing).forms();
    return sameTime
        || digits != null && forms.contains(digits)
        || missing.contains(".") && isKnownAbbreviation(missing)
        || forms.contains(CaseFolding.fold(missing).replace(".", ""))
        || parts.stream().allMatch(form -> forms.contains(NameMatcher.spelling(form)))
        || Words.of(NameMatcher.key(missing)).forms().stream().allMatch(forms::contains)
        || isInitials(missing, place)
        || isPeople(CaseFolding.fold(missing))
        || isOfPeople(CaseFolding.fold(missing))
        || ValueWords.loose().contains(CaseFolding.fold(missing));
  }

  /** One number, whatever its unit, or "more than three metres" for "3.2 metres". */
  private static boolean areOne(Figure ours, Figure theirs) {
    return ours.low() == theirs.low() && ours.high() == theirs.high()
        || SameFigure.areOne(ours, theirs);
  }

  /** "GDP" for "gross domestic product" in a near sentence. */
  private boolean isInitials(String word, Statement.Place place) {
    String letters = word.replace(".", "");
    return letters.length() >= FEWEST_INITIALS
        && letters.chars().allMatch(Character::isUpperCase)
        && story.evidence().nearest(place.sentence()).stream()
            .map(near -> initials(story.passage(near).text()))
            .anyMatch(known -> known.contains(CaseFolding.fold(letters)));
  }

  /** The first letters of the words that stand together between little words and marks. */
  private static Set<String> initials(String text) {
    Set<String> initials = new HashSet<>();
    StringBuilder letters = new StringBuilder();
    Words words = Words.of(text);
    for (int i = 0; i < words.size(); i++) {
      int end = i == 0 ? 0 : words.span(i - 1).end();
      String between = text.substring(end, words.span(i).start());
      boolean apart = !between.equals(" ") && !between.equals("-");
      boolean little = StopWords.isFunctionWord(words.form(i));
      if (apart || little) {
        initials.add(letters.toString());
        letters.setLength(0);
      }
      for (String part : little ? new String[0] : words.form(i).split("-")) {
        letters.append(part, 0, Math.min(1, part.length()));
      }
    }
    initials.add(letters.toString());
    return initials;
  }

  /** Decimals, and abbreviations that a report has with or without points, or in full. */
  private boolean isKnownAbbreviation(String missing) {
    String letters = CaseFolding.fold(missing).replace(".", "");
    return DIGITS.matcher(missing).matches()
        || forms.contains(letters)
        || !STATES.containsKey(letters)
        || STATES.getOrDefault(letters, Set.of()).stream().anyMatch(forms::contains);
  }

  /** "Kiran" for "Kira", "Kirans" for "Kiran": the people of a place that the reports name. */
  private boolean isPeople(String word) {
    return word.length() > SHORTEST_PLACE
        && forms.stream()
            .anyMatch(
                form ->
                    form.length() >= SHORTEST_PLACE
                        && word.startsWith(stem(form))
                        && isNear(word, form));
  }

  private static String stem(String form) {
    return form.substring(0, Math.max(SHORTEST_PLACE, form.length() - LETTERS_LOST));
  }

  /** "Japan" for "Japanese". */
  private boolean isOfPeople(String word) {
    String stem = VOWEL.matcher(word).replaceAll("");
    return stem.length() >= SHORTEST_PLACE
        && forms.stream()
            .anyMatch(
                form ->
                    form.startsWith(stem)
                        && PEOPLES.stream().anyMatch(end -> form.equals(stem + end)));
  }

  private static boolean isNear(String word, String form) {
    return Math.abs(word.length() - form.length()) <= MOST_LETTERS_MORE
        && word.startsWith(stem(form));
  }

  private CheckedPart.Kind kind(String missing, Span span) {
    boolean inDate =
        story.index().annotated(story.draft()).dates().stream()
            .anyMatch(date -> date.span().overlaps(span));
    if (missing.contains(" ")) {
      return CheckedPart.Kind.QUOTE;
    }
    String folded = CaseFolding.fold(missing);
    if (folded.endsWith("day") && EvidenceCheck.isNumberOrDay(folded)) {
      return CheckedPart.Kind.DATE;
    }
    boolean number = DIGITS.matcher(missing).matches() || EvidenceCheck.isNumberOrDay(folded);
    if (!number && inDate) {
      return CheckedPart.Kind.DATE;
    }
    return number ? CheckedPart.Kind.FIGURE : CheckedPart.Kind.NAME;
  }

  private static CheckedPart part(Span span, String text, CheckedPart.Kind kind) {
    return new CheckedPart(
        span, text, kind, Verdict.UNSUPPORTED, "“" + text + "” stands in no report", List.of());
  }
}
