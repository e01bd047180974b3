package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation: an attribution with its content, cue and source in the terms of PolNeAR (Newell et
 * al. 2018).
 *
 * @param content what was said, with its quotation marks; several spans when the cue or the source
 *     interrupts it, and one span for each paragraph when it runs over paragraphs
 * @param cue the words that attribute it: "said", "according to"
 * @param source the words that name the speaker; empty when the sentence names none
 * @param speaker the source resolved to the fullest name ("Crispin Blunt" for "He"), or the
 *     source's own words when it is unnamed ("a source"); null when the text does not say
 * @param speakerId the speaker's {@link Entity#id}; null when the speaker is unnamed or unknown
 * @param kind whether the words are quoted, partly quoted or reported
 * @param act whether the source said it, or the text attributes an attitude
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
      throw new IllegalArgumentException("a quote without content");
    }
  }

  /** Makes a quotation of something that was said. */
  public Quote(
      List<Span> content,
      List<Span> cue,
      List<Span> source,
      @Nullable String speaker,
      @Nullable String speakerId,
      Kind kind) {
    this(content, cue, source, speaker, speakerId, kind, Act.SAID);
  }

  /** The act that the cue attributes to the source. */
  public enum Act {
    /** The source said, wrote or showed it. */
    SAID,
    /** The source believes, wants, plans or supports it; the text reports no utterance. */
    HELD
  }

  /** How the content is given. */
  public enum Kind {
    /** Entirely between quotation marks. */
    DIRECT,
    /** Partly between quotation marks. */
    MIXED,
    /** In the outlet's own words. */
    INDIRECT
  }

  /** Returns the span from the first to the last character of the content. */
  public Span extent() {
    return content.stream().reduce(Span::union).orElseThrow();
  }
}
