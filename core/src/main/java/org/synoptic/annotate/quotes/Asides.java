package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/** Attributions that stand beside a whole sentence: "according to the ministry", "in her view". */
final class Asides {

  private static final Set<String> VIEWS =
      Set.of("view", "words", "opinion", "eyes", "telling", "estimation");

  private final Text text;

  Asides(Text text) {
    this.text = text;
  }

  List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    for (int s = 0; s < text.size(); s++) {
      Tree tree = text.trees.get(s);
      for (int i = 0; i + 1 < tree.size(); i++) {
        if (!text.quoted(tree.token(i).span().start())) {
          Draft draft = at(s, tree, i);
          if (draft != null) {
            drafts.add(draft);
          }
        }
      }
    }
    return drafts;
  }

  private @Nullable Draft at(int s, Tree tree, int i) {
    if (tree.word(i).equals("according") && tree.word(i + 1).equals("to")) {
      int object = tree.child(i + 1, Set.of("pobj", "pcomp"));
      return object < 0 ? null : draft(s, tree, i, i + 1, object);
    }
    if (tree.lemma(i).equals("put") && tree.word(i + 1).equals("it")) {
      return putIt(s, tree, i);
    }
    return viewed(s, tree, i);
  }

  /** "As Ruiz put it, …". */
  private @Nullable Draft putIt(int s, Tree tree, int verb) {
    int subject = tree.child(verb, "nsubj");
    if (subject < 0 || subject > verb) {
      return null;
    }
    int first = tree.left(verb);
    Span source = Sources.phrase(tree, subject, verb);
    return around(
        s, tree, first, verb + 1, tree.span(new Group(tree, verb).first(), verb + 1), source);
  }

  /** "in Ruiz's view", "in her words". */
  private @Nullable Draft viewed(int s, Tree tree, int i) {
    int owner = tree.child(i, "poss");
    int in = tree.head(i);
    if (owner < 0
        || in < 0
        || !VIEWS.contains(tree.word(i))
        || !tree.word(in).equals("in")
        || in > owner) {
      return null;
    }
    Span source = tree.span(tree.left(owner), tree.right(owner));
    boolean apart = leads(tree, in) || tree.word(in - 1).equals(",");
    boolean closed = tree.word(i + 1).equals(",") || onlyPunctuation(tree, i + 1);
    return apart && closed ? around(s, tree, in, i, tree.span(i, i), source) : null;
  }

  /** What stands before and after the words from {@code first} to {@code last}. */
  private @Nullable Draft around(int s, Tree tree, int first, int last, Span cue, Span source) {
    List<int[]> ranges = new ArrayList<>();
    if (!leads(tree, first)) {
      ranges.add(new int[] {0, first - 1});
    }
    if (!onlyPunctuation(tree, last + 1)) {
      ranges.add(new int[] {last + 1, tree.size() - 1});
    }
    List<Span> content = new Trim(text, tree).all(ranges);
    return content.isEmpty()
        ? null
        : new Draft(s, first, Quote.Act.SAID, cue, source, content, false);
  }

  private @Nullable Draft draft(int s, Tree tree, int from, int cueEnd, int object) {
    Span source = Sources.phrase(tree, object, cueEnd);
    int sourceEnd = tree.lastBefore(source.end());
    List<int[]> ranges = new ArrayList<>();
    boolean leads = leads(tree, from);
    if (!leads) {
      ranges.add(new int[] {tree.tag(0).equals("CC") ? 1 : 0, from - 1});
    }
    if (!onlyPunctuation(tree, sourceEnd + 1) && (leads || tree.word(sourceEnd + 1).equals(","))) {
      ranges.add(new int[] {sourceEnd + 1, tree.size() - 1});
    }
    List<Span> content = new Trim(text, tree).all(ranges);
    Span cue = tree.span(from, cueEnd);
    return content.isEmpty()
        ? null
        : new Draft(s, from, Quote.Act.SAID, cue, source, content, false);
  }

  private static boolean leads(Tree tree, int from) {
    for (int i = 0; i < from; i++) {
      if (!tree.punctuation(i) && !tree.tag(i).equals("CC") && !tree.tag(i).startsWith("RB")) {
        return false;
      }
    }
    return true;
  }

  private static boolean onlyPunctuation(Tree tree, int from) {
    for (int i = from; i < tree.size(); i++) {
      if (!tree.punctuation(i)) {
        return false;
      }
    }
    return true;
  }
}
