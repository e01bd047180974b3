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
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;

/**
 * NLP4J 1.1.3 (Emory, Apache-2.0): Penn tags, the dependency labels of NLP4J, and the 18 name kinds
 * of OntoNotes.
 */
public final class Nlp4jEngine implements Engine {

  /** Longer sentences are cut: they are lists or junk, and parsing takes more than linear time. */
  private static final int MOST_TOKENS = 200;

  private static @Nullable Nlp4jEngine shared;

  private final Tokenizer tokenizer = new EnglishTokenizer();
  private final Models models;

  Nlp4jEngine(Models models) {
    this.models = models;
  }

  /** The one engine of this JVM; the first call loads it. */
  public static synchronized Engine shared(Progress progress) {
    if (shared == null) {
      shared = new Nlp4jEngine(load(progress));
    }
    return shared;
  }

  private static Models load(Progress progress) {
    try {
      List<NLPComponent<NLPNode>> components = new ArrayList<>();
      components.add(new Lexica());
      progress.step("Loading the language models", 1, 4);
      components.add(Shipped.component("en-pos.xz"));
      components.add(new MorphologicalAnalyzer<>(Language.ENGLISH));
      progress.step("Loading the language models", 2, 4);
      components.add(Shipped.component("en-ner.xz"));
      progress.step("Loading the language models", 3, 4);
      components.add(Shipped.component("en-dep.xz"));
      progress.step("Loading the language models", 4, 4);
      return new Models(components);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the language models", e);
    }
  }

  @Override
  public List<Sentence> parse(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span paragraph : Paragraphs.of(text)) {
      for (List<Span> words : Words.sentences(tokenizer, text, paragraph, MOST_TOKENS)) {
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
    models.components().forEach(component -> component.process(nodes));
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
    return (lemma.startsWith("#") ? form : lemma).toLowerCase(Locale.ROOT);
  }

  /** From BILOU to BIO. */
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
