package org.synoptic.compare.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;

/** To whom a claim is put. */
final class ClaimSpeaker {

  private ClaimSpeaker() {}

  /**
   * The speaker of all statements, by the name with most capitals; null where one has no speaker.
   * Where the wording is direct speech, its speaker, whoever else says so: its words are printed.
   */
  static @Nullable String of(Statement wording, List<Statement> claim) {
    return wording.isDirect() ? ofDirect(wording, claim) : ofAll(claim);
  }

  /** The speaker of the wording, by the fullest name that other direct speech of it gives. */
  private static @Nullable String ofDirect(Statement wording, List<Statement> claim) {
    Statement.Speaker own = wording.speaker();
    Set<String> known = new LinkedHashSet<>();
    String fullest = own == null ? null : own.name();
    for (Statement statement : claim) {
      Statement.Speaker speaker = statement.speaker();
      if (speaker == null || !statement.isDirect()) {
        continue;
      }
      if (speaker.id() != null) {
        known.add(speaker.id());
      }
      boolean fuller = fullest == null || capitals(speaker.name()) > capitals(fullest);
      fullest = fuller ? speaker.name() : fullest;
    }
    if (known.size() < 2) {
      return fullest;
    }
    return own == null ? null : own.name();
  }

  private static @Nullable String ofAll(List<Statement> claim) {
    String fullest = null;
    Set<String> known = new LinkedHashSet<>();
    for (Statement statement : claim) {
      Statement.Speaker speaker = statement.speaker();
      if (speaker == null) {
        return null;
      }
      if (speaker.id() != null) {
        known.add(speaker.id());
      }
      boolean fuller = fullest == null || capitals(speaker.name()) > capitals(fullest);
      fullest = fuller ? speaker.name() : fullest;
    }
    return known.size() < 2 ? fullest : null;
  }

  private static long capitals(String name) {
    return name.chars().filter(Character::isUpperCase).count();
  }

  /**
   * Whether all statements are words of one: all are direct speech, and no two of two known
   * speakers; or one says of himself, or herself, what the others tell.
   */
  static boolean isOneVoice(List<Statement> claim) {
    return isOneDirectVoice(claim) || isOfOneself(claim);
  }

  /** "I apologise", said Finch; Finch apologised: nobody else can know it first. */
  private static boolean isOfOneself(List<Statement> claim) {
    return claim.stream()
        .filter(one -> one.isDirect() && one.isInFirstPerson())
        .map(Statement::speaker)
        .anyMatch(
            speaker ->
                speaker != null
                    && speaker.id() != null
                    && claim.stream().allMatch(other -> isBy(other, speaker.id())));
  }

  private static boolean isBy(Statement statement, String id) {
    return id.equals(statement.subjectId())
        || statement.speaker() != null && id.equals(statement.speaker().id());
  }

  /** Whether all statements are direct speech, and no two of two known speakers. */
  private static boolean isOneDirectVoice(List<Statement> claim) {
    return claim.stream().allMatch(Statement::isDirect)
        && claim.stream().map(Statement::speaker).filter(s -> s != null).distinct().count() <= 1;
  }

  /** Whether the statements have several speakers, or one has none. */
  static boolean hasSeveralVoices(List<Statement> claim) {
    return claim.stream().map(Statement::speaker).distinct().count() > 1;
  }
}
