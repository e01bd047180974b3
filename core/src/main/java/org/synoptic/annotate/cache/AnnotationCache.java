package org.synoptic.annotate.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.text.FileFault;
import org.synoptic.text.Sha256;

/**
 * Keeps the layers of articles in a folder, a file for each. A file's name is a hash of what the
 * layers were read from, of this program and of its settings, so that no file is ever out of date.
 * What cannot be read or written is told and done without. Threads and processes may share a
 * folder: a file appears when it is whole.
 */
public final class AnnotationCache {

  /** Most bytes of all files; the ones not used for longest go first. Set by hand. */
  public static final long MOST_BYTES = 1L << 30;

  private static final byte[] HEAD = "Synoptic layers 1\n".getBytes(StandardCharsets.US_ASCII);

  private static final RecordFormat<AnnotatedArticle> FORMAT =
      new RecordFormat<>(AnnotatedArticle.class);
  private static final RecordFormat<Article> READ = new RecordFormat<>(Article.class);

  private final Path folder;
  private final byte[] program;
  private final CacheBound bound;
  private final Consumer<String> note;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  /**
   * @param settings a folder that the layers depend on, or null
   * @param note is told what could not be read or kept
   * @throws IOException when the folder cannot be made
   */
  public static AnnotationCache in(Path folder, @Nullable Path settings, Consumer<String> note)
      throws IOException {
    String program = FileMarks.ofProgram();
    String more = settings == null ? "" : FileMarks.of(settings);
    return new AnnotationCache(folder, program + '\n' + more, MOST_BYTES, note);
  }

  AnnotationCache(Path folder, String program, long mostBytes, Consumer<String> note)
      throws IOException {
    this.folder = Files.createDirectories(folder);
    this.program = (FORMAT.shape() + '\n' + program).getBytes(StandardCharsets.UTF_8);
    this.bound = new CacheBound(folder, mostBytes);
    this.note = note;
  }

  /**
   * The article as it was read before, or as {@code reader} reads it.
   *
   * @param how which of several ways of reading it is
   */
  public AnnotatedArticle get(
      Article article, String how, Function<Article, AnnotatedArticle> reader) {
    Path file = folder.resolve(key(article, how) + CacheBound.ENDING);
    AnnotatedArticle kept = read(file, article);
    if (kept != null) {
      return kept;
    }
    AnnotatedArticle made = reader.apply(article);
    keep(file, made);
    return made;
  }

  private @Nullable AnnotatedArticle read(Path file, Article article) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (!Arrays.equals(HEAD, Arrays.copyOf(bytes, HEAD.length))) {
        throw new DamagedException("it does not begin as such files do");
      }
      AnnotatedArticle kept = FORMAT.read(Deflated.inflate(bytes, HEAD.length));
      if (!kept.article().equals(nowhere(article))) {
        throw new DamagedException("it is of another article");
      }
      touch(file);
      return of(article, kept);
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      String why = FileFault.words(e);
      tell("The kept annotations in " + file + " cannot be read and are made anew: " + why);
      return null;
    }
  }

  /**
   * Marks a file as used, so that it is not the oldest; a folder that cannot be written stays so.
   */
  private static void touch(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (IOException e) {
      // It is read all the same.
    }
  }

  private void keep(Path file, AnnotatedArticle made) {
    Path part = null;
    try {
      byte[] bytes = Deflated.of(FORMAT.write(of(nowhere(made.article()), made)));
      part = Files.createTempFile(folder, "new", CacheBound.PART);
      byte[] whole = Arrays.copyOf(HEAD, HEAD.length + bytes.length);
      System.arraycopy(bytes, 0, whole, HEAD.length, bytes.length);
      Files.write(part, whole);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      bound.added(whole.length);
    } catch (IOException e) {
      String why = FileFault.words(e);
      tell("Annotations cannot be kept in " + folder + ", so they are made each time: " + why);
      CacheBound.remove(part);
    }
  }

  private void tell(String sentence) {
    if (told.add(sentence)) {
      note.accept(sentence);
    }
  }

  private String key(Article article, String how) {
    return Sha256.hex(program, how.getBytes(StandardCharsets.UTF_8), READ.write(nowhere(article)));
  }

  /** The article without what no layer depends on: where it lies and what was cut from it. */
  private static Article nowhere(Article article) {
    return new Article(
        "",
        "",
        article.outlet(),
        article.url(),
        article.language(),
        article.headline(),
        article.bylines(),
        article.section(),
        article.published(),
        article.updated(),
        article.body(),
        article.entries(),
        List.of(),
        article.partial(),
        article.genre());
  }

  private static AnnotatedArticle of(Article article, AnnotatedArticle layers) {
    return new AnnotatedArticle(
        article,
        layers.sentences(),
        layers.entities(),
        layers.quotes(),
        layers.dates(),
        layers.figures(),
        layers.events(),
        layers.clauses(),
        layers.missing());
  }
}
