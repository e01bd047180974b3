package org.synoptic.store.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.synoptic.store.ReportLine;
import org.synoptic.store.Revision;
import org.synoptic.store.StoreException;

/**
 * The index of reports. It remembers the last capture that is in it. Safe for use by several
 * threads, none of which may be interrupted while it is here: that would close the index's files.
 */
public final class ReportIndex implements AutoCloseable {

  /** The longest that a search takes; what was found until then is given. Set by hand. */
  private static final long MOST_MILLIS = 2_000;

  /** Hits that can be leafed through. Set by hand. */
  static final int MOST_HITS = 10_000;

  /** Another number where an index of the present form cannot be read any longer. */
  private static final String FORM = "1";

  private static final int MEGABYTES = 32;

  /** Bytes that Lucene takes as one value; a longer one is cut. */
  private static final int VALUE_CHARS = 2_000;

  private final FSDirectory directory;
  private final FoldedWords words = new FoldedWords();
  private final long mostMillis;
  private IndexWriter writer;
  private volatile SearcherManager searchers;

  private ReportIndex(Path folder, long mostMillis) throws IOException {
    this.mostMillis = mostMillis;
    directory = FSDirectory.open(folder);
    writer = writer();
    searchers = new SearcherManager(writer, null);
  }

  private IndexWriter writer() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(words);
    config.setRAMBufferSizeMB(MEGABYTES);
    config.setCommitOnClose(false);
    return new IndexWriter(directory, config);
  }

  /** A report with its text. */
  public record IndexedReport(ReportLine line, String body) {}

  /** Opens the index of a store's folder. One that cannot be read is made anew. */
  public static ReportIndex open(Path data) {
    return open(data, MOST_MILLIS);
  }

  /** As {@link #open(Path)}, with another longest time of a search. */
  static ReportIndex open(Path data, long mostMillis) {
    Path folder = data.resolve("index");
    try {
      return new ReportIndex(folder, mostMillis);
    } catch (IOException | IllegalArgumentException damaged) {
      try {
        delete(folder);
        return new ReportIndex(folder, mostMillis);
      } catch (IOException e) {
        throw new StoreException("cannot open the index " + folder, e);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /**
   * The number of the last capture that is in it; 0 where there is none.
   *
   * @param captures the captures of the store after a number; another store than the one that the
   *     index was made of empties it
   */
  public synchronized long position(Captures captures) {
    try {
      reopen();
      Map<String, String> kept = new TreeMap<>();
      Iterable<Map.Entry<String, String>> last = writer.getLiveCommitData();
      if (last != null) {
        last.forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
      }
      long number = Long.parseLong(kept.getOrDefault("capture", "0"));
      List<Revision> same = number == 0 ? List.of() : captures.after(number - 1, 1);
      boolean known =
          FORM.equals(kept.get("form"))
              && !same.isEmpty()
              && same.get(0).number() == number
              && same.get(0).sha256().equals(kept.get("sha256"));
      if (!known) {
        writer.deleteAll();
        return 0;
      }
      return number;
    } catch (IOException e) {
      throw new StoreException("cannot read the index", e);
    }
  }

  /** After a failure such as a full disk, Lucene's writer is closed for good. */
  private void reopen() throws IOException {
    if (!writer.isOpen()) {
      IndexWriter next = writer();
      SearcherManager last = searchers;
      searchers = new SearcherManager(next, null);
      writer = next;
      last.close();
    }
  }

  /** Gives the captures of a store after one of them. */
  public interface Captures {
    List<Revision> after(long number, int most);
  }

  /**
   * Adds reports, each in the place of what there was of it. They are on disk when this returns.
   *
   * @param last the last capture that is looked at, whether it held a report or not
   */
  public synchronized void add(List<IndexedReport> reports, Revision last) {
    try {
      for (IndexedReport report : reports) {
        writer.updateDocument(new Term("id", report.line().id()), document(report));
      }
      writer.setLiveCommitData(
          new TreeMap<>(
                  Map.of(
                      "capture", Long.toString(last.number()),
                      "sha256", last.sha256(),
                      "form", FORM))
              .entrySet());
      writer.commit();
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new StoreException("cannot write the index", e);
    }
  }

  /** Takes reports out; that is on disk when this returns. */
  public synchronized void remove(Collection<String> reports) {
    try {
      reopen();
      Iterable<Map.Entry<String, String>> last = writer.getLiveCommitData();
      for (String report : reports) {
        writer.deleteDocuments(new Term("id", report));
      }
      if (last != null) {
        writer.setLiveCommitData(last);
      }
      writer.commit();
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new StoreException("cannot write the index", e);
    }
  }

  /** The ids of the reports that are in it; some that were taken out may be among them. */
  public Set<String> ids() {
    try {
      SearcherManager shared = searchers;
      IndexSearcher acquired = shared.acquire();
      try {
        Set<String> ids = new TreeSet<>();
        Terms terms = MultiTerms.getTerms(acquired.getIndexReader(), "id");
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef id = each.next(); id != null; id = each.next()) {
          ids.add(id.utf8ToString());
        }
        return ids;
      } finally {
        shared.release(acquired);
      }
    } catch (IOException | AlreadyClosedException e) {
      throw new StoreException("cannot read the index", e);
    }
  }

  private static Document document(IndexedReport report) {
    ReportLine line = report.line();
    Document document = new Document();
    document.add(new StringField("id", line.id(), Field.Store.YES));
    document.add(new TextField(QueryTree.HEADLINE, line.headline(), Field.Store.NO));
    document.add(new TextField(QueryTree.TEXT, line.headline(), Field.Store.NO));
    document.add(new TextField(QueryTree.TEXT, report.body(), Field.Store.NO));
    document.add(new StoredField("body", report.body()));
    String published = line.published();
    document.add(new SortedDocValuesField("published", bytes(published == null ? "" : published)));
    document.add(new SortedDocValuesField("name", bytes(line.id())));
    for (Facet facet : Facet.values()) {
      for (String value : facet.of(line)) {
        String cut = value.substring(0, Math.min(VALUE_CHARS, value.length()));
        document.add(new StringField(facet.field, cut, Field.Store.NO));
        document.add(new SortedSetDocValuesField(facet.field, bytes(cut)));
      }
    }
    return document;
  }

  private static BytesRef bytes(String value) {
    return new BytesRef(value.substring(0, Math.min(VALUE_CHARS, value.length())));
  }

  /**
   * The reports that fit: with words the best first, without words the latest.
   *
   * @param from the number of the first that is given, from 0
   * @param most how many are given
   */
  public Found search(SearchQuery query, int from, int most) {
    try {
      SearcherManager shared = searchers;
      IndexSearcher acquired = shared.acquire();
      try {
        return search(own(acquired), query, from, most);
      } finally {
        shared.release(acquired);
      }
    } catch (IOException | AlreadyClosedException e) {
      throw new StoreException("cannot search the index", e);
    }
  }

  /** A time limit belongs to one searcher for good, and all threads acquire the same one. */
  private static IndexSearcher own(IndexSearcher acquired) {
    return new IndexSearcher(acquired.getIndexReader());
  }

  private Found search(IndexSearcher searcher, SearchQuery query, int from, int most)
      throws IOException {
    searcher.setTimeout(new QueryTimeoutImpl(mostMillis));
    QueryTree tree = new QueryTree(words, query);
    Query asked = tree.query();
    int until = Math.min(MOST_HITS, from + most);
    TopDocs top = searcher.search(asked, Math.max(1, until), order(query));
    List<Found.Hit> hits = new ArrayList<>();
    for (int i = from; i < Math.min(until, top.scoreDocs.length); i++) {
      hits.add(hit(searcher, top.scoreDocs[i], tree));
    }
    int total = searcher.count(asked);
    return new Found(total, hits, searcher.search(asked, new FacetCounts()), searcher.timedOut());
  }

  private static Sort order(SearchQuery query) {
    SortField latest = new SortField("published", SortField.Type.STRING, true);
    SortField name = new SortField("name", SortField.Type.STRING);
    return query.text().isEmpty()
        ? new Sort(latest, name)
        : new Sort(SortField.FIELD_SCORE, latest, name);
  }

  private static Found.Hit hit(IndexSearcher searcher, ScoreDoc found, QueryTree tree)
      throws IOException {
    Document document = searcher.storedFields().document(found.doc);
    return new Found.Hit(document.get("id"), tree.excerpt(document.get("body")));
  }

  /**
   * Whether a report fits a query. It has no time limit: a "no" for lack of time would be wrong.
   */
  public boolean fits(SearchQuery query, String report) {
    try {
      SearcherManager shared = searchers;
      IndexSearcher acquired = shared.acquire();
      try {
        return own(acquired).count(new QueryTree(words, query).queryOf(report)) > 0;
      } finally {
        shared.release(acquired);
      }
    } catch (IOException | AlreadyClosedException e) {
      throw new StoreException("cannot search the index", e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      searchers.close();
      writer.close();
      directory.close();
      words.close();
    } catch (IOException e) {
      throw new StoreException("cannot close the index", e);
    }
  }
}
