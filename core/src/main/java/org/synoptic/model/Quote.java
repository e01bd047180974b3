package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is reported to have said.
 *
 * @param content what was said, quotation marks included; more than one span when the cue or source
 *     stands in its midst, and one span a paragraph when it runs over paragraphs
 * @param cue the words of saying: "said", "according to"
 * @param source the words that name who said it; empty when the sentence names nobody
 * @param speaker the source resolved to the fullest name ("Crispin Blunt" for "He"), or the words
 *     themselves for an unnamed one ("a source"); null when the text does not say
 * @param speakerId the speaker's {@link Entity#id}, null for an unnamed or unknown speaker
 * @param act whether it was uttered, or is a belief, wish or stand that the text ascribes
 */
public record Quote(
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    @Nullable String speaker,
    @Nullable String speakerId,
    Kind kind,
    Act act) {

  public Quote {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quote has content");
    }
  }

  /** An utterance. */
  public Quote(
      List<Span> content,
      List<Span> cue,
      List<Span> source,
      @Nullable String speaker,
      @Nullable String speakerId,
      Kind kind) {
    this(content, cue, source, speaker, speakerId, kind, Act.SAID);
  }

  /** What the source did. */
  public enum Act {
    /** Said, wrote, showed. */
    SAID,
    /** Believes, wants, plans, supports: no words of the source. */
    HELD
  }

  /** How the words are given. */
  public enum Kind {
    /** All of it between quotation marks. */
    DIRECT,
    /** Partly between quotation marks. */
    MIXED,
    /** In the outlet's words. */
    INDIRECT
  }

  /** From the first char of the content to the last. */
  public Span extent() {
    return content.stream().reduce(Span::union).orElseThrow();
  }
}
