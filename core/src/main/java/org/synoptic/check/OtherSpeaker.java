package org.synoptic.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.SpeakerMatcher;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.text.Words;

/** What the draft puts to one speaker, the reports put to another. */
final class OtherSpeaker implements Counterclaim {

  /** Least part of the clause that the reports' must have. Set on made-up sentences. */
  private static final double SAME_WORDS = 0.45;

  private static final Set<String> SPOKEN_TO = Set.of(Relations.DOBJ, Relations.DATIVE);

  private final CheckedStory story;

  OtherSpeaker(CheckedStory story) {
    this.story = story;
  }

  @Override
  public List<CheckedPart> in(Statement clause, List<Statement> near) {
    Statement.Speaker speaker = clause.speaker();
    if (speaker == null || !SpeakerMatcher.hasName(speaker.name())) {
      return List.of();
    }
    List<Statement> same =
        nearest(clause, near).stream()
            .filter(one -> ClauseTerms.share(story, clause, one) >= SAME_WORDS)
            .toList();
    if (same.isEmpty() || same.stream().anyMatch(one -> mayBe(speaker, one))) {
      return List.of();
    }
    Statement other = same.get(0);
    Statement.Speaker said = other.speaker();
    if (said == null || !SpeakerMatcher.hasName(said.name()) || kind(speaker) != kind(said)) {
      return List.of();
    }
    String why =
        "the text puts it to “%s”, the reports to “%s”".formatted(speaker.name(), said.name());
    return List.of(
        Parts.contradicted(story, where(clause), CheckedPart.Kind.ATTRIBUTION, why, other));
  }

  /**
   * The clause of each sentence that has most of a clause; what is said, where two have as much.
   */
  private Collection<Statement> nearest(Statement clause, List<Statement> near) {
    Map<Statement.Place, Statement> found = new LinkedHashMap<>();
    for (Statement one : near) {
      found.merge(one.place(), one, (left, right) -> nearer(clause, left, right));
    }
    return found.values();
  }

  private Statement nearer(Statement clause, Statement one, Statement other) {
    long left = ClauseTerms.common(story, clause, one);
    long right = ClauseTerms.common(story, clause, other);
    return right > left || right == left && one.speaker() == null ? other : one;
  }

  /** What kind of name a speaker has: somebody may speak for an organisation. */
  private Entity.@Nullable Kind kind(Statement.Speaker speaker) {
    for (ReportView report : story.index().reports()) {
      for (StoryMention mention : report.mentions()) {
        if (mention.id().equals(speaker.id())) {
          return mention.kind();
        }
      }
    }
    return null;
  }

  /** Also where the sentence tells of both: "Fane rejected a demand by Ruiz to withdraw". */
  private boolean mayBe(Statement.Speaker speaker, Statement one) {
    Statement.Speaker other = one.speaker();
    return other == null
        || tellsOf(speaker.name(), one.place())
        || SpeakerMatcher.agree(speaker.name(), other.name())
        || Words.of(speaker.name()).forms().containsAll(Words.of(other.name()).forms())
        || share(speaker.name(), other.name());
  }

  /** Whether a sentence names somebody, and not as the one who is spoken to: "told Ana Ruiz". */
  private boolean tellsOf(String name, Statement.Place place) {
    ParsedSentence parse = story.parse(place);
    for (int i = 0; i < parse.size(); i++) {
      if (share(name, parse.word(i)) && !isSpokenTo(parse, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpokenTo(ParsedSentence parse, int word) {
    int top = word;
    for (int steps = 0;
        steps < parse.size() && Relations.NOUN_MODIFIERS.contains(parse.relation(top));
        steps++) {
      top = parse.head(top);
    }
    return SPOKEN_TO.contains(parse.relation(top))
        && ReportingVerbs.ofStatements().contains(parse.lemma(parse.head(top)));
  }

  /** The words that name the speaker. */
  private static Span where(Statement clause) {
    return clause.quote() == null || clause.quote().source().isEmpty()
        ? clause.extent()
        : clause.quote().source().get(0);
  }

  /** Whether a text has a word of a name that begins with a capital. */
  private static boolean share(String name, String text) {
    Words words = Words.of(name);
    List<String> forms = Words.of(text).forms();
    for (int i = 0; i < words.size(); i++) {
      if (Character.isUpperCase(name.codePointAt(words.span(i).start()))
          && !StopWords.isFunctionWord(words.form(i))
          && forms.contains(words.form(i))) {
        return true;
      }
    }
    return false;
  }
}
