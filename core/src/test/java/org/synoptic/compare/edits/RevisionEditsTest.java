package org.synoptic.compare.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.synoptic.Pipeline;
import org.synoptic.Synoptic;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Outlet;
import org.synoptic.model.SourcedDate;

class RevisionEditsTest {

  private static final Pipeline PIPELINE = Synoptic.pipeline();

  @Test
  void plantedEditsAreToldAndLittleElse() {
    int right = 0;
    int all = 0;
    Map<FactEdit.Kind, Integer> found = new EnumMap<>(FactEdit.Kind.class);
    List<String> wrong = new ArrayList<>();
    List<RevisionPairs.Pair> pairs = RevisionPairs.planted(300);
    for (RevisionPairs.Pair pair : pairs) {
      List<FactEdit> edits = edits(pair.before(), pair.after());
      long hits = edits.stream().filter(edit -> isPlanted(pair, edit)).count();
      right += (int) hits;
      all += edits.size();
      found.merge(pair.kind(), hits > 0 ? 1 : 0, Integer::sum);
      if (hits != edits.size() || hits == 0) {
        wrong.add(pair.kind() + " (" + pair.from() + "): " + said(edits));
      }
    }
    int told = found.values().stream().mapToInt(Integer::intValue).sum();
    String account = right + " of " + all + " right; found " + found + "\n" + lines(wrong);
    assertThat((double) right / all).as(account).isGreaterThanOrEqualTo(0.95);
    assertThat((double) told / pairs.size()).as(account).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void slipsOfThePenAreSilent() {
    List<String> told = new ArrayList<>();
    List<RevisionPairs.Pair> slips = RevisionPairs.slips(100);
    assertThat(slips).hasSize(100);
    for (RevisionPairs.Pair pair : slips) {
      assertThat(pair.after()).isNotEqualTo(pair.before());
      List<FactEdit> edits = edits(pair.before(), pair.after());
      if (!edits.isEmpty()) {
        told.add(said(edits) + " in " + pair.after().replace("\n\n", " / "));
      }
    }
    assertThat(told).as(lines(told)).isEmpty();
  }

  @Test
  void aTollThatGrowsSaysWhetherThePageOwnsIt() {
    String before = "Nine people died when a ferry sank off Port Selm, the coast guard said.";
    String after = "Fourteen people died when a ferry sank off Port Selm, the coast guard said.";
    assertThat(said(edits(before, after)))
        .isEqualTo("[figure changed: people “Nine” → “Fourteen”, no correction note]");
    assertThat(said(edits(before, after + "\n\nCorrection: an earlier version gave nine.")))
        .isEqualTo("[figure changed: people “Nine” → “Fourteen”, with a correction note]");
    assertThat(edits(before, before)).isEmpty();
  }

  @Test
  void aNoteMarksTheEditsThatItSpeaksOf() {
    String before =
        "Nine people died when a ferry sank off Port Selm, the coast guard said.\n\n"
            + "Mayor Ana Ruiz asked the harbour office for its inspection files on Tuesday.";
    String after =
        before.replace("Nine people", "Fourteen people").replace("on Tuesday", "on Thursday");
    String told = "Correction: an earlier version of this report said that nine people had died.";
    assertThat(said(edits(before, after + "\n\n" + told)))
        .contains("“Nine” → “Fourteen”, with a correction note")
        .contains("“Thursday”, no correction note");
    assertThat(said(edits(before, after + "\n\nThis report was corrected on 3 May.")))
        .contains("“Fourteen”, with a correction note")
        .contains("“Thursday”, with a correction note");
  }

  @Test
  void anotherReportAtTheSameAddressIsNoListOfEdits() {
    String before = "Nine people died when a ferry sank off Port Selm, the coast guard said.";
    String after = "The council of Norburg approved a budget of $40 million for schools on Monday.";
    assertThat(edits(before, after)).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void aSentenceIsCutFromAReportThatStandsAndNoneFromOneThatWasReplaced() {
    String ferry =
        "Nine people died when a ferry sank off Port Selm, the coast guard said.\n\n"
            + "Mayor Ana Ruiz asked the harbour office for its inspection files on Tuesday.\n\n";
    String boats = "Four boats searched all night for the seven people who were still missing.\n\n";
    String council =
        "The council of Norburg approved a budget of $40 million for schools on Monday.\n\n"
            + "Its members argued for three hours about a new gymnasium.";
    assertThat(edits(ferry + boats, ferry))
        .extracting(FactEdit::kind)
        .containsExactly(FactEdit.Kind.CLAIM_CUT);
    assertThat(edits(ferry + boats, council))
        .extracting(FactEdit::kind)
        .doesNotContain(FactEdit.Kind.CLAIM_CUT);
  }

  @Test
  void aChainOfLettersThatIsNoWordIsNoSlip() {
    String word = "inspection".repeat(6);
    assertThat(Spellings.near(word, word.replace("ct", "tc").substring(0, 59) + "m")).isFalse();
    assertThat(Spellings.near(word, word.substring(0, 59) + "m")).isTrue();
    assertThat(Spellings.near(word + "s", word + "m")).isFalse();
  }

  private static boolean isPlanted(RevisionPairs.Pair pair, FactEdit edit) {
    String from = edit.from();
    return edit.kind() == pair.kind()
        && (from.toLowerCase(Locale.ROOT).contains(pair.from().toLowerCase(Locale.ROOT))
            || pair.from().contains(from));
  }

  private static String said(List<FactEdit> edits) {
    return edits.stream().map(FactEdit::sentence).toList().toString();
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  private static List<FactEdit> edits(String before, String after) {
    return RevisionEdits.between(report(before), report(after));
  }

  private static AnnotatedArticle report(String body) {
    Article article =
        new Article(
            "r",
            "r",
            new Outlet("north", "The North Post"),
            null,
            "en",
            "A report",
            List.of(),
            SourcedDate.UNKNOWN,
            body,
            List.of(),
            null);
    return PIPELINE.annotate(article);
  }
}
