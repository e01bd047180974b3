package org.synoptic.compare.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.StoryWords;
import org.synoptic.lexicon.Offices;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;
import org.synoptic.model.Story;

/**
 * Which office stands for whom, learnt from all reports of a story ("Foreign Secretary Boris
 * Johnson"); an office that the story gives to two people identifies none of them.
 */
final class StoryRoles {

  private static final Set<String> HEADS = Offices.ofClaims();
  private static final Set<String> FORMER = StoryWords.of("not in office");
  private static final Pattern BEFORE_NAME = Pattern.compile("((?:[\\p{L}-]{2,30} ){1,5})$");
  private static final String THE = "the ";

  private static final Pattern ARTICLE = Pattern.compile("^(?:the|our|its|his|her|their)\\s+");

  private final Map<String, Set<String>> holders = new LinkedHashMap<>();

  private StoryRoles() {}

  static StoryRoles learn(Story story, StoryIdentities identities) {
    StoryRoles roles = new StoryRoles();
    for (int r = 0; r < story.reports().size(); r++) {
      roles.learn(story.reports().get(r), r, identities);
    }
    return roles;
  }

  private void learn(AnnotatedArticle report, int index, StoryIdentities identities) {
    String body = report.article().body();
    for (Entity entity : report.entities()) {
      String id = identities.resolve(index, entity.id());
      if (entity.kind() != Entity.Kind.PERSON || id == null) {
        continue;
      }
      if (entity.form() == Entity.Form.NAME) {
        roleBefore(body, entity.span()).ifPresent(role -> learn(role, id));
      } else if (entity.form() == Entity.Form.ROLE
          && !identities.written(id).isEmpty()
          && !former(body, entity.span())) {
        learn(key(entity.span().in(body)), id);
      }
    }
  }

  /** Whether words name an office that one person holds: "foreign secretary". */
  static boolean office(String role) {
    String[] words = role.split(" ");
    return words.length > 1 && HEADS.contains(words[words.length - 1]);
  }

  private void learn(String role, String id) {
    if (office(role)) {
      holders.computeIfAbsent(role, k -> new LinkedHashSet<>()).add(id);
    }
  }

  private static Optional<String> roleBefore(String body, Span name) {
    String before = body.substring(Math.max(0, name.start() - 80), name.start());
    Matcher matcher = BEFORE_NAME.matcher(before);
    if (!matcher.find()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>(Arrays.asList(matcher.group(1).strip().split(" ")));
    List<String> role = new ArrayList<>();
    boolean headSeen = HEADS.contains(CaseFolding.fold(words.get(words.size() - 1)));
    for (int i = words.size() - 1; headSeen && i >= 0; i--) {
      String word = words.get(i);
      if (FORMER.contains(CaseFolding.fold(word))) {
        return Optional.empty();
      }
      if (!Character.isUpperCase(word.charAt(0)) && i < words.size() - 3) {
        break;
      }
      if (!Character.isUpperCase(word.charAt(0)) && !HEADS.contains(word)) {
        break;
      }
      role.add(0, CaseFolding.fold(word));
    }
    return role.size() < 2 ? Optional.empty() : Optional.of(key(String.join(" ", role)));
  }

  private static boolean former(String body, Span span) {
    String before = body.substring(Math.max(0, span.start() - 12), span.start());
    return Arrays.stream(before.split("\\W+")).map(CaseFolding::fold).anyMatch(FORMER::contains);
  }

  static String key(String role) {
    String plain = ARTICLE.matcher(CaseFolding.fold(role.strip())).replaceFirst("");
    List<String> words = new ArrayList<>(Arrays.asList(plain.split("\\s+")));
    if (words.size() > 2 && !NameMatcher.key(words.get(0)).equals(words.get(0))) {
      words.remove(0);
    }
    return String.join(" ", words);
  }

  /** The one who holds an office, null when the story does not say or names several. */
  @Nullable String holder(String role) {
    Set<String> ids = holders.getOrDefault(key(role), Set.of());
    return ids.size() == 1 ? ids.iterator().next() : null;
  }

  /** Offices in the text whose holder another report of the story names, but this one does not. */
  List<StoryMention> unlinked(
      AnnotatedArticle report, List<StoryMention> known, StoryIdentities identities) {
    List<StoryMention> found = new ArrayList<>();
    String body = report.article().body();
    String lower = lower(body);
    for (Map.Entry<String, Set<String>> role : holders.entrySet()) {
      if (role.getValue().size() != 1 || !lower.contains(THE + lower(role.getKey()))) {
        continue;
      }
      String id = role.getValue().iterator().next();
      Matcher matcher = wording(role.getKey()).matcher(body);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        boolean taken = known.stream().anyMatch(m -> m.span().overlaps(span));
        if (!taken && !former(body, span)) {
          found.add(new StoryMention(span, id, identities.kind(id), Entity.Form.ROLE));
        }
      }
    }
    return found;
  }

  /** The text with small letters for those of ASCII: as a pattern that ignores case reads it. */
  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(i, (char) (c + 'a' - 'A'));
      }
    }
    return lower.toString();
  }

  private static Pattern wording(String role) {
    return Pattern.compile(
        "\\b[Tt]he " + Pattern.quote(role).replace(" ", "\\E \\Q") + "\\b",
        Pattern.CASE_INSENSITIVE);
  }
}
