package org.synoptic.annotate.events.cameo;

import java.util.List;
import org.synoptic.model.Sentence;
import org.synoptic.syntax.ParsedSentence;

/** Codes sentences with the dictionaries of the field. Safe to share by threads. */
public final class CameoCoder {

  /**
   * What a sentence gave.
   *
   * @param events each as "source target code"
   * @param error why it was not coded, {@code ""} when it was
   */
  public record Coding(List<String> events, String error) {

    public Coding {
      events = List.copyOf(events);
    }
  }

  private final Dictionaries dictionaries;
  private final NounPhraseCoder nounPhrases;

  public CameoCoder(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
    this.nounPhrases = new NounPhraseCoder(dictionaries.actors, dictionaries.agents);
  }

  /**
   * Codes a sentence from a parse that is given.
   *
   * @param tree its constituents in the brackets of the Penn Treebank
   * @param day the day of publication as {@code yyyymmdd}, which decides on dated codes
   */
  public Coding code(String text, String tree, int day, CoderSettings settings) {
    DiscardList.Scope discarded = dictionaries.discards.in(text);
    if (discarded != null) {
      return discarded(discarded);
    }
    ConstituencyTree parsed;
    try {
      parsed = ConstituencyTree.read(tree);
    } catch (IllegalArgumentException e) {
      return new Coding(List.of(), "bad_input_parse");
    }
    if (parsed.isDateline()) {
      return new Coding(List.of(), "dateline");
    }
    List<CodedEvent> events = code(ConstituencyFlattener.of(parsed), day, settings);
    return new Coding(events.stream().map(CodedEvent::drawn).toList(), "");
  }

  /** Codes a sentence from its own parse. */
  public Coding code(Sentence sentence, String body, int day, CoderSettings settings) {
    DiscardList.Scope discarded = dictionaries.discards.in(sentence.span().in(body));
    if (discarded != null) {
      return discarded(discarded);
    }
    List<CodedEvent> events =
        code(DependencyFlattener.of(new ParsedSentence(sentence, body)), day, settings);
    return new Coding(events.stream().map(CodedEvent::drawn).toList(), "");
  }

  private static Coding discarded(DiscardList.Scope scope) {
    boolean story = scope == DiscardList.Scope.STORY;
    return new Coding(List.of(), story ? "storydiscard" : "sentencediscard");
  }

  List<CodedEvent> code(FlatSentence line, int day, CoderSettings settings) {
    List<CodedGroup> groups =
        line.groups().stream().map(g -> nounPhrases.code(g, day, settings)).toList();
    FlatSentence cut = CommaClauses.cut(line, settings);
    return new SentenceCoder(dictionaries.verbs, settings, cut, groups).events();
  }
}
