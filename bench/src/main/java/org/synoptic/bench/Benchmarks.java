package org.synoptic.bench;

import java.util.List;
import org.synoptic.bench.ledger.LedgerGold;
import org.synoptic.bench.quality.Basil;
import org.synoptic.bench.quality.BasilPairs;
import org.synoptic.bench.quality.Benchmark;
import org.synoptic.bench.quality.CleanText;
import org.synoptic.bench.quality.EcbPlusEvents;
import org.synoptic.bench.quality.EcbPlusStories;
import org.synoptic.bench.quality.Fundus;
import org.synoptic.bench.quality.GoogleNews;
import org.synoptic.bench.quality.Htmldate;
import org.synoptic.bench.quality.JunkedText;
import org.synoptic.bench.quality.MadeSentences;
import org.synoptic.bench.quality.Meantime;
import org.synoptic.bench.quality.NanCo;
import org.synoptic.bench.quality.Petrarch2;
import org.synoptic.bench.quality.PloverGold;
import org.synoptic.bench.quality.PolNeAR;
import org.synoptic.bench.quality.SummEditsCheck;
import org.synoptic.bench.quality.SuperPal;
import org.synoptic.bench.quality.TempEval3;
import org.synoptic.bench.quality.Trafilatura;
import org.synoptic.bench.quality.WiceCheck;
import org.synoptic.bench.quality.Zyte;

/** The benchmarks, in the order of the pipeline's stages. */
final class Benchmarks {

  static final List<Benchmark> ALL =
      List.of(
          new Zyte(),
          new Fundus(),
          new Trafilatura(),
          new JunkedText(),
          new CleanText("articles-allsides"),
          new CleanText("polnear-quotations"),
          new Htmldate(),
          new PolNeAR(),
          new TempEval3(),
          new Meantime(),
          new PloverGold(),
          new Petrarch2(),
          new GoogleNews(),
          new Basil(),
          new EcbPlusStories(),
          new EcbPlusEvents(),
          new SuperPal(),
          new NanCo(),
          new BasilPairs(),
          new LedgerGold(),
          new SummEditsCheck(),
          new WiceCheck(),
          MadeSentences.changed(),
          MadeSentences.recombined(),
          MadeSentences.planted(),
          MadeSentences.tuning());

  private Benchmarks() {}
}
