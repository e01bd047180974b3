package org.synoptic.annotate.events.cameo;

import java.util.List;
import org.synoptic.model.Sentence;
import org.synoptic.syntax.ParsedSentence;

/** Codes sentences with CAMEO dictionaries, as TABARI and PETRARCH do. Safe to share by threads. */
public final class CameoCoder {

  /**
   * The result for one sentence.
   *
   * @param events each as "source target code": "FREMIL SYL 190"
   * @param error PETRARCH's name for the reason why it was not coded, such as {@code
   *     sentencediscard}; {@code ""} when it was coded
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
   * Codes a sentence from a given constituency parse. Brackets that do not pair give the error
   * {@code bad_input_parse}.
   *
   * @param tree the parse in the brackets of the Penn Treebank
   * @param day the day of publication as {@code yyyymmdd}, which selects among dated codes
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
    return new Coding(events.stream().map(CodedEvent::formatted).toList(), "");
  }

  /**
   * Codes a sentence from the dependency parse that it carries.
   *
   * @param body the text of the article
   * @param day the day of publication as {@code yyyymmdd}, which selects among dated codes
   */
  public Coding code(Sentence sentence, String body, int day, CoderSettings settings) {
    DiscardList.Scope discarded = dictionaries.discards.in(sentence.span().in(body));
    if (discarded != null) {
      return discarded(discarded);
    }
    List<CodedEvent> events =
        code(DependencyFlattener.of(new ParsedSentence(sentence, body)), day, settings);
    return new Coding(events.stream().map(CodedEvent::formatted).toList(), "");
  }

  private static Coding discarded(DiscardList.Scope scope) {
    boolean story = scope == DiscardList.Scope.STORY;
    return new Coding(List.of(), story ? "storydiscard" : "sentencediscard");
  }

  /** The events of a flat sentence, in order of their verbs. */
  List<CodedEvent> code(FlatSentence sentence, int day, CoderSettings settings) {
    List<CodedGroup> groups =
        sentence.groups().stream().map(g -> nounPhrases.code(g, day, settings)).toList();
    FlatSentence shortened = CommaClauses.cut(sentence, settings);
    return new SentenceCoder(dictionaries.verbs, settings, shortened, groups).events();
  }
}
