package org.synoptic.annotate.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Entity.Form;
import org.synoptic.model.Entity.Kind;

/**
 * "he" and "she": the person that the sentence, or the one before, is about. Where two could be
 * meant the pronoun stays unresolved.
 */
final class Pronouns {

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

  /** A person that a pronoun could mean; the lower the rank, the likelier. */
  private record Candidate(Identity who, int rank) {}

  private final Parsed text;
  private final Cast cast;

  Pronouns(Parsed text, Cast cast) {
    this.text = text;
    this.cast = cast;
  }

  void identify() {
    for (int s = 0; s < text.sentences().size(); s++) {
      for (int i = 0; i < text.size(s); i++) {
        Gender gender = Gender.ofPronoun(text.lower(s, i));
        if (gender != Gender.UNSAID && text.tag(s, i).startsWith("PRP")) {
          resolve(s, i, gender);
        }
      }
    }
  }

  private void resolve(int s, int i, Gender gender) {
    Identity who = inSentence(s, i, gender);
    if (who != null) {
      who.learn(gender);
      cast.add(who, mention(s, i, gender));
    }
  }

  private Mention mention(int s, int i, Gender gender) {
    return new Mention(
        s,
        i,
        i + 1,
        text.span(s, i, i + 1),
        Kind.PERSON,
        Form.PRONOUN,
        text.form(s, i).toLowerCase(Locale.ROOT),
        gender);
  }

  private @Nullable Identity inSentence(int s, int i, Gender gender) {
    List<Candidate> here = candidates(s, i, gender);
    if (!here.isEmpty()) {
      return best(here);
    }
    for (int back = 1; back <= 2 && s - back >= 0; back++) {
      List<Candidate> before = candidates(s - back, text.size(s - back), gender);
      if (!before.isEmpty()) {
        return best(before);
      }
    }
    return null;
  }

  private static @Nullable Identity best(List<Candidate> candidates) {
    int rank = candidates.stream().mapToInt(Candidate::rank).min().orElseThrow();
    List<Identity> best =
        candidates.stream().filter(c -> c.rank() == rank).map(Candidate::who).distinct().toList();
    return best.size() == 1 ? best.get(0) : null;
  }

  /** Persons mentioned in the sentence before the word, by how much the sentence is about them. */
  private List<Candidate> candidates(int s, int before, Gender gender) {
    List<Candidate> found = new ArrayList<>();
    for (Mention mention : cast.in(s)) {
      Identity who = cast.of(mention);
      boolean fits =
          mention.to() <= before && who.kind() == Kind.PERSON && who.gender().allows(gender);
      if (fits) {
        found.add(new Candidate(who, rank(mention)));
      }
    }
    found.sort(Comparator.comparingInt(Candidate::rank));
    return found;
  }

  private int rank(Mention mention) {
    int s = mention.s();
    int head = headOf(mention);
    String relation = text.relation(s, head);
    int governor = text.head(s, head);
    if (SUBJECTS.contains(relation)) {
      return governor >= 0 && text.relation(s, governor).equals("root") ? 0 : 1;
    }
    boolean ofSubject =
        relation.equals("poss") && governor >= 0 && SUBJECTS.contains(text.relation(s, governor));
    return ofSubject ? 1 : 2;
  }

  /** The word of the mention that hangs on a word outside it. */
  private int headOf(Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      int head = text.head(mention.s(), i);
      if (head < mention.from() || head >= mention.to()) {
        return i;
      }
    }
    return mention.to() - 1;
  }
}
