package org.synoptic.annotate.quotes.speaker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.document.QuoteDocument;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.annotate.quotes.speaker.SpeakerResolver.Speaker;
import org.synoptic.model.Entity;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.pronouns.Salience;

/**
 * Tells for whom a spokesperson speaks whose words do not say it: “a spokeswoman” after “the
 * Foreign Office said” is “Foreign Office spokeswoman”.
 */
final class Spokespeople {

  /** "A spokeswoman", "a company spokesman", "its spokesperson". */
  private static final Pattern BARE =
      Pattern.compile("(an?|the|its) (?:(\\w{1,20}) )?(spokes(?:man|woman|person))");

  /** The most sentences before that are looked at. Set by hand. */
  private static final int SENTENCES_BACK = 2;

  /** Speakers before that are looked at. A bound of time, not tuned. */
  private static final int MOST_EARLIER = 200;

  private static final String PRESS = "JRN";

  private final QuoteDocument text;
  private final MentionIndex mentions;

  Spokespeople(QuoteDocument text, MentionIndex mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /**
   * The speaker with the name of whom he speaks for, if he is a spokesperson and that is clear.
   *
   * @param before who spoke just before, null if nobody did
   */
  @Nullable Speaker known(
      @Nullable Speaker found,
      int sentence,
      List<@Nullable Speaker> earlier,
      @Nullable Speaker before) {
    Matcher bare = found == null || found.id() != null ? null : matcher(found.name());
    if (found == null || bare == null) {
      return found;
    }
    String noun = bare.group(3);
    Speaker same = bare.group(1).equals("the") ? same(noun, earlier) : null;
    if (same != null) {
      return same;
    }
    Entity body = body(sentence, before);
    return body == null ? found : new Speaker(body.name() + " " + noun, null, found.gender());
  }

  private static @Nullable Matcher matcher(String words) {
    Matcher bare = BARE.matcher(words.toLowerCase(Locale.ROOT));
    boolean ofBody =
        bare.matches()
            && (bare.group(2) == null || SourceGender.of(bare.group(2)) == SourceGender.THING);
    return ofBody ? bare : null;
  }

  /** The only speaker so far who is such a spokesperson. */
  private static @Nullable Speaker same(String noun, List<@Nullable Speaker> earlier) {
    List<Speaker> same =
        earlier.subList(Math.max(0, earlier.size() - MOST_EARLIER), earlier.size()).stream()
            .filter(
                s ->
                    s != null
                        && (" " + s.name() + " ")
                            .toLowerCase(Locale.ROOT)
                            .contains(" " + noun + " "))
            .distinct()
            .toList();
    return same.size() == 1 ? same.get(0) : null;
  }

  /**
   * The one organisation that the nearest sentence with such a subject is about, or, where the
   * sentences before have no such subject, that spoke just before; or null.
   */
  private @Nullable Entity body(int sentence, @Nullable Speaker before) {
    for (int s = sentence; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
      Map<String, Entity> subjects = mainSubjects(s);
      if (!subjects.isEmpty()) {
        return subjects.size() == 1 ? speaking(subjects.values().iterator().next()) : null;
      }
    }
    return before == null || before.id() == null ? null : speaking(mentions.named(before.id()));
  }

  /** The entity, if it speaks through others: an organisation other than the press; or null. */
  private static @Nullable Entity speaking(@Nullable Entity one) {
    return one != null && one.kind() == Entity.Kind.ORGANISATION && !PRESS.equals(one.sector())
        ? one
        : null;
  }

  /** Who is the subject of a main clause of the sentence, and whom that subject is joined to. */
  private Map<String, Entity> mainSubjects(int s) {
    QuoteTree tree = text.trees.get(s);
    Map<String, Entity> found = new LinkedHashMap<>();
    for (int i = 0; i < tree.size(); i++) {
      boolean joined = tree.is(i, Relations.CONJ) && tree.isNoun(i);
      if (!tree.isQuoted(i)
          && (tree.isNoun(i) || joined)
          && Salience.rank(tree, i) == Salience.MAIN_SUBJECT) {
        Entity entity = mentions.covering(tree.span(i));
        if (entity != null) {
          found.put(entity.id(), entity);
        }
      }
    }
    return found;
  }
}
