package org.synoptic.annotate.engine;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;

/**
 * The engine NLP4J 1.1.3 (Emory, Apache-2.0): Penn Treebank tags, the dependency labels of NLP4J,
 * and the 18 name types of OntoNotes.
 */
public final class Nlp4jEngine implements Engine {

  /** Past forms that NLP4J does not lemmatise, because its lexicon has them as adjectives. */
  private static final Map<String, String> MISSING_LEMMAS =
      Map.of(
          "provided", "provide",
          "happened", "happen",
          "followed", "follow",
          "ended", "end",
          "performed", "perform",
          "existed", "exist");

  /**
   * Most tokens of a sentence. Longer ones are cut: they are lists or debris, and parsing takes
   * more than linear time. Set by hand.
   */
  private static final int MAX_TOKENS = 200;

  private static @Nullable Engine shared;

  private final Tokenizer tokenizer = new EnglishTokenizer();
  private final List<NLPComponent<NLPNode>> steps;

  /** Loads the models from the user's cache; the first time, fills the cache. */
  public Nlp4jEngine(LoadingProgress progress) throws IOException {
    this(EngineModels.load(ModelCache.ofUser(), progress));
  }

  Nlp4jEngine(EngineModels models) throws IOException {
    steps =
        List.of(
            new LexicalLookup(models),
            Decoders.tagger(models.tags()),
            new MorphologicalAnalyzer<>(Language.ENGLISH),
            Decoders.names(models.names()),
            Decoders.parser(models.dependencies()));
  }

  /** The one engine of this JVM; the first call loads it. */
  public static synchronized Engine shared(LoadingProgress progress) {
    if (shared == null) {
      try {
        shared = new Nlp4jEngine(progress);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return shared;
  }

  @Override
  public List<Sentence> parse(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span paragraph : ParagraphSplitter.of(text)) {
      for (List<Span> words : EngineTokenizer.sentences(tokenizer, text, paragraph, MAX_TOKENS)) {
        sentences.add(parse(text, words));
      }
    }
    return sentences;
  }

  private Sentence parse(String text, List<Span> words) {
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, words.get(i - 1).in(text));
    }
    steps.forEach(step -> step.process(nodes));
    List<Token> tokens = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      tokens.add(token(text, nodes[i], words.get(i - 1)));
    }
    return new Sentence(words.get(0).union(words.get(words.size() - 1)), tokens);
  }

  private static Token token(String text, NLPNode node, Span span) {
    NLPNode head = node.getDependencyHead();
    return new Token(
        span,
        lemma(node.getLemma(), span.in(text)),
        node.getPartOfSpeechTag(),
        head == null ? -1 : head.getID() - 1,
        node.getDependencyLabel(),
        name(node.getNamedEntityTag()));
  }

  /** NLP4J writes {@code #crd#} and the like for numbers and links; those keep their own form. */
  private static String lemma(String lemma, String form) {
    String base = (lemma.startsWith("#") ? form : lemma).toLowerCase(Locale.ROOT);
    return MISSING_LEMMAS.getOrDefault(base, base);
  }

  /** Turns a BILOU tag into a BIO tag. */
  private static String name(@Nullable String tag) {
    if (tag == null || tag.length() < 3) {
      return "";
    }
    return switch (tag.charAt(0)) {
      case 'B', 'U' -> "B" + tag.substring(1);
      case 'I', 'L' -> "I" + tag.substring(1);
      default -> "";
    };
  }
}
