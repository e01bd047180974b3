package org.synoptic.publish;

import java.util.List;
import org.synoptic.model.CheckedDraft;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence;
import org.synoptic.model.Passage;
import org.synoptic.model.QuoteCheck;

/**
 * A check as an HTML page: the text, each part marked by a line and a word, its evidence beside it.
 */
final class HtmlCheck {

  private HtmlCheck() {}

  static String page(List<CheckedDraft> drafts) {
    HtmlFrame frame = HtmlRenderer.frame(Verb.CHECK);
    HtmlBuilder html = new HtmlBuilder();
    for (CheckedDraft draft : drafts) {
      html.element("h1", draft.path()).line();
      html.element("p", TextCheck.counts(draft)).line();
      draft.sentences().forEach(sentence -> sentence(html, sentence));
    }
    return frame.opening("Synoptic: check") + html + frame.closing();
  }

  static String page(QuoteCheck check) {
    HtmlFrame frame = HtmlRenderer.frame(Verb.CHECK);
    HtmlBuilder html = new HtmlBuilder();
    html.element("h1", Labels.of(check.finding())).line();
    html.element("blockquote", check.quote()).line();
    html.element("p", check.why()).line();
    check.passages().forEach(passage -> passage(html, passage));
    return frame.opening("Synoptic: check of a quote") + html + frame.closing();
  }

  private static void sentence(HtmlBuilder html, CheckedSentence sentence) {
    String verdict = Labels.of(sentence.verdict());
    html.open("section", "class", "checked " + verdict);
    html.open("p class=said");
    html.element("strong class=verdict", verdict).text(" ");
    int at = sentence.span().start();
    for (CheckedPart part : sentence.parts()) {
      if (part.span().start() >= at && part.span().end() <= sentence.span().end()) {
        html.text(within(sentence, at, part.span().start()));
        html.open("mark", "class", Labels.of(part.verdict()), "title", part.why());
        html.text(part.text()).close();
        at = part.span().end();
      }
    }
    html.text(within(sentence, at, sentence.span().end())).end();
    html.open("div class=evidence");
    sentence.parts().forEach(part -> html.element("p class=why", TextCheck.why(part)).line());
    sentence.passages().forEach(passage -> passage(html, passage));
    html.end().end();
  }

  private static String within(CheckedSentence sentence, int from, int to) {
    int start = sentence.span().start();
    return sentence.text().substring(from - start, to - start);
  }

  private static void passage(HtmlBuilder html, Passage passage) {
    html.open("blockquote").element("cite", passage.report()).text(" ").text(passage.text()).end();
  }
}
