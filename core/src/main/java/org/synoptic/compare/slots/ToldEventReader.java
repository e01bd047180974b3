package org.synoptic.compare.slots;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Modality;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Verbs;

/** Reads the events that clauses tell as happened, with whom they befall and who does them. */
final class ToldEventReader {

  private static final Set<String> OBJECTS = Set.of(Relations.DOBJ, Relations.NSUBJPASS);

  private final StoryIndex story;

  ToldEventReader(StoryIndex story) {
    this.story = story;
  }

  /** Null for a clause that asserts no event of the list. */
  @Nullable ToldEvent read(Statement statement) {
    boolean asserted =
        statement.hasVerb()
            && !statement.negative()
            && statement.modality() == Modality.HAPPENED
            && EventVerbs.isListed(EventVerbs.event(statement.verb()));
    return asserted ? event(statement) : null;
  }

  private ToldEvent event(Statement statement) {
    ParsedSentence parse = parse(statement);
    int verb = story.tokens(statement).indexOf(statement.head());
    boolean passive = Verbs.isPassive(parse, verb);
    int object = parse.child(verb, OBJECTS);
    Set<String> subject = names(statement, parse, parse.child(verb, Relations.NSUBJ));
    if (statement.subjectId() != null) {
      subject.add("@" + statement.subjectId());
    }
    Set<String> themes = new LinkedHashSet<>(names(statement, parse, object));
    if (passive && parse.relation(verb).equals(Relations.ACL)) {
      themes.addAll(names(statement, parse, parse.head(verb)));
    }
    boolean suffers = passive || object < 0;
    if (suffers) {
      themes.addAll(subject);
    }
    int by = parse.child(parse.child(verb, Relations.AGENT), Relations.POBJ);
    return new ToldEvent(
        statement,
        EventVerbs.event(statement.verb()),
        themes,
        suffers ? names(statement, parse, by) : subject);
  }

  ParsedSentence parse(Statement statement) {
    return new ParsedSentence(
        story.annotated(statement.report()).sentences().get(statement.sentence()),
        story.article(statement.report()).body());
  }

  private Set<String> names(Statement statement, ParsedSentence parse, int word) {
    Set<String> names = new LinkedHashSet<>();
    if (word < 0) {
      return names;
    }
    int noun = Verbs.isRelativePronoun(parse, word) ? parse.head(parse.head(word)) : word;
    StoryMention mention =
        noun < 0 ? null : story.reports().get(statement.report()).mentionAt(parse.span(noun));
    if (mention != null) {
      names.add("@" + mention.id());
    } else if (parse.isNoun(noun)) {
      names.add(EventVerbs.event(parse.lemma(noun)));
    }
    return names;
  }
}
