package org.synoptic.flink.live;

import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.synoptic.flink.page.PageReader;
import org.synoptic.flink.record.ArticleRow;
import org.synoptic.flink.record.PageRow;
import org.synoptic.flink.record.PieceRow;
import org.synoptic.flink.record.RequestRow;
import org.synoptic.flink.record.ResultRow;
import org.synoptic.flink.record.RevisionRow;
import org.synoptic.flink.record.TickRow;

/**
 * The job that reads pages as they come.
 *
 * <pre>
 *   decisions ▶ decide ─┐
 *       pages ▶ read ▶ sequencer ▶ grouper ▶ pause ▶ shelf ▶ compare ▶ comparisons
 *                 └ articles ────────────┴ stories ──▲
 * </pre>
 */
public final class LiveJob {

  /** The one place in which reports are put in order and grouped. */
  private static final int ONE_PLACE = 0;

  private final LiveSettings settings;
  private final PageReader reader;
  private final StoryAccount account;

  public LiveJob(LiveSettings settings, PageReader reader, StoryAccount account) {
    this.settings = settings;
    this.reader = reader;
    this.account = account;
  }

  /**
   * Adds the job to an environment. Each operator has an id, so that a savepoint finds it again.
   */
  public void in(
      StreamExecutionEnvironment environment,
      PageStream source,
      DecisionStream people,
      List<ResultSink> sinks) {
    DataStream<PageRow> pages = source.in(environment);
    SingleOutputStreamOperator<TickRow> decisions =
        people
            .decisions(environment)
            .process(new DecisionReading())
            .returns(TypeInformation.of(TickRow.class))
            .uid("decide")
            .name("decide")
            .setParallelism(1);
    SingleOutputStreamOperator<ArticleRow> articles =
        pages
            .process(new PageReading(reader))
            .returns(TypeInformation.of(ArticleRow.class))
            .uid("read")
            .name("read");
    SingleOutputStreamOperator<RevisionRow> stories =
        stories(articles.getSideOutput(PageReading.REPORTS).union(decisions));
    write(sinks, ResultKind.ARTICLES, articles.getSideOutput(PageReading.ARTICLES));
    write(
        sinks,
        ResultKind.SKIPPED,
        articles
            .getSideOutput(PageReading.SKIPPED)
            .union(decisions.getSideOutput(PageReading.SKIPPED)));
    write(sinks, ResultKind.STORIES, stories.map(new StoryResult()).returns(ResultRow.class));
    write(sinks, ResultKind.COMPARISONS, comparisons(articles, stories));
  }

  private SingleOutputStreamOperator<RevisionRow> stories(DataStream<TickRow> shares) {
    SingleOutputStreamOperator<TickRow> ticks =
        inOnePlace(shares)
            .process(new Sequencer(settings))
            .returns(TypeInformation.of(TickRow.class))
            .uid("sequencer")
            .name("sequencer")
            .setParallelism(1)
            .setMaxParallelism(1);
    return inOnePlace(ticks)
        .process(new Grouper())
        .returns(TypeInformation.of(RevisionRow.class))
        .uid("grouper")
        .name("grouper")
        .setParallelism(1)
        .setMaxParallelism(1);
  }

  private static KeyedStream<TickRow, Integer> inOnePlace(DataStream<TickRow> ticks) {
    return ticks.keyBy(tick -> ONE_PLACE, Types.INT);
  }

  private DataStream<ResultRow> comparisons(
      DataStream<ArticleRow> articles, DataStream<RevisionRow> stories) {
    SingleOutputStreamOperator<RequestRow> requests =
        stories
            .keyBy(RevisionRow::story, Types.STRING)
            .process(new StoryPause(settings))
            .returns(TypeInformation.of(RequestRow.class))
            .uid("pause")
            .name("pause");
    SingleOutputStreamOperator<PieceRow> pieces =
        articles
            .keyBy(ArticleRow::id, Types.STRING)
            .connect(requests.keyBy(RequestRow::article, Types.STRING))
            .process(new ArticleShelf())
            .returns(TypeInformation.of(PieceRow.class))
            .uid("shelf")
            .name("shelf");
    return pieces
        .keyBy(PieceRow::story, Types.STRING)
        .process(new StoryComparer(reader, account))
        .returns(TypeInformation.of(ResultRow.class))
        .uid("compare")
        .name("compare");
  }

  private static void write(
      List<ResultSink> sinks, ResultKind kind, DataStream<ResultRow> results) {
    sinks.forEach(sink -> sink.write(kind, results));
  }
}
