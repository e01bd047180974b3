package org.synoptic.flink.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.synoptic.flink.page.PageReader;
import org.synoptic.flink.record.ArticleRow;
import org.synoptic.flink.record.PieceRow;
import org.synoptic.flink.record.ResultRow;
import org.synoptic.model.AnnotatedArticle;

/** Compares a story when all articles of its latest revision have come. */
final class StoryComparer extends KeyedProcessFunction<String, PieceRow, ResultRow> {

  private static final long serialVersionUID = 1;

  private final PageReader reader;
  private final StoryAccount account;
  private transient @Nullable MapState<Integer, PieceRow> pieces;
  private transient @Nullable ValueState<Long> compared;

  /**
   * @param reader annotates articles anew that an earlier version has packed
   */
  StoryComparer(PageReader reader, StoryAccount account) {
    this.reader = reader;
    this.account = account;
  }

  @Override
  public void open(OpenContext context) {
    pieces =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>("pieces", Types.INT, TypeInformation.of(PieceRow.class)));
    compared = getRuntimeContext().getState(new ValueStateDescriptor<>("compared", Types.LONG));
  }

  @Override
  public void processElement(PieceRow piece, Context context, Collector<ResultRow> out)
      throws Exception {
    Long last = Opened.state(compared).value();
    if (last != null && piece.revision() <= last) {
      return;
    }
    MapState<Integer, PieceRow> state = Opened.state(pieces);
    TreeMap<Integer, PieceRow> known = new TreeMap<>();
    for (Map.Entry<Integer, PieceRow> entry : state.entries()) {
      known.put(entry.getKey(), entry.getValue());
    }
    long revision = known.isEmpty() ? piece.revision() : known.firstEntry().getValue().revision();
    if (piece.revision() < revision) {
      return;
    }
    if (piece.revision() > revision) {
      state.clear();
      known.clear();
    }
    known.put(piece.place(), piece);
    if (known.size() < piece.of()) {
      state.put(piece.place(), piece);
      return;
    }
    state.clear();
    Opened.state(compared).update(piece.revision());
    compare(piece, List.copyOf(known.values()), out);
  }

  private void compare(PieceRow last, List<PieceRow> all, Collector<ResultRow> out) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    all.forEach(one -> add(one.article(), articles));
    if (!articles.isEmpty()) {
      String json = account.of(last.story(), articles);
      out.collect(new ResultRow(last.story(), last.revision(), last.at(), json));
    }
  }

  private void add(@Nullable ArticleRow row, List<AnnotatedArticle> articles) {
    AnnotatedArticle kept = row == null ? null : row.article();
    if (kept != null) {
      articles.add(kept);
    } else if (row != null && row.page() != null) {
      reader.read(row.page().page(), articles::add, skipped -> {});
    }
  }
}
