package org.synoptic.flink.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.synoptic.flink.record.ArticleRow;
import org.synoptic.flink.record.PieceRow;
import org.synoptic.flink.record.RequestRow;

/**
 * Keeps articles by their ids and hands them out. A later version takes the place of an earlier.
 */
final class ArticleShelf extends KeyedCoProcessFunction<String, ArticleRow, RequestRow, PieceRow> {

  private static final long serialVersionUID = 1;

  /** How long an article is kept for which no story asks. Set by hand: some windows of stories. */
  private static final Duration KEPT = Duration.ofDays(60);

  private transient @Nullable ValueState<ArticleRow> article;
  private transient @Nullable MapState<String, RequestRow> open;

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<ArticleRow> kept =
        new ValueStateDescriptor<>("article", TypeInformation.of(ArticleRow.class));
    kept.enableTimeToLive(StateTtlConfig.newBuilder(KEPT).updateTtlOnReadAndWrite().build());
    article = getRuntimeContext().getState(kept);
    open =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>(
                    "open", Types.STRING, TypeInformation.of(RequestRow.class)));
  }

  @Override
  public void processElement1(ArticleRow row, Context context, Collector<PieceRow> out)
      throws Exception {
    Opened.state(article).update(row);
    answer(out);
  }

  @Override
  public void processElement2(RequestRow request, Context context, Collector<PieceRow> out)
      throws Exception {
    Opened.state(open).put(request.story(), request);
    if (Opened.state(article).value() == null) {
      context.timerService().registerEventTimeTimer(request.at());
    } else {
      answer(out);
    }
  }

  /** Whatever came by then has come: what is missing still is not kept any longer. */
  @Override
  public void onTimer(long at, OnTimerContext context, Collector<PieceRow> out) throws Exception {
    answer(out);
  }

  private void answer(Collector<PieceRow> out) throws Exception {
    ArticleRow found = Opened.state(article).value();
    List<RequestRow> requests = new ArrayList<>();
    Opened.state(open).values().forEach(requests::add);
    requests.forEach(request -> out.collect(request.piece(found)));
    Opened.state(open).clear();
  }
}
