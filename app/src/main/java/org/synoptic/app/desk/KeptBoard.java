package org.synoptic.app.desk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;
import org.synoptic.Synoptic;
import org.synoptic.cluster.likeness.LinkTable;
import org.synoptic.cluster.online.Decision;
import org.synoptic.cluster.online.InMemoryState;
import org.synoptic.cluster.online.KeptStory;
import org.synoptic.cluster.online.OnlineStories;
import org.synoptic.cluster.online.StoryChange;
import org.synoptic.cluster.online.StoryState;
import org.synoptic.store.Store;

/**
 * The stories as they stood after some tick, in a file beside the store: first what pages show,
 * then what grouping needs to go on. It says nothing that the log does not: where it is missing,
 * damaged, of another version or of another log, the log is read from its beginning.
 */
final class KeptBoard {

  private static final String NAME = "stories.kept";

  /** Another number where files of the present form cannot be read any longer. */
  private static final int FORM = 2;

  private static final int BUFFER_BYTES = 1 << 18;

  private final Store store;
  private final DataInputStream in;
  private final Checksum sum;
  private final long tick;
  private final List<KeptStory> stories = new ArrayList<>();
  private final List<String> headlines = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  private KeptBoard(Store store, DataInputStream in, Checksum sum, long tick) {
    this.store = store;
    this.in = in;
    this.sum = sum;
    this.tick = tick;
  }

  /** What was kept of the stories of a store; null where there is nothing of use. */
  static @Nullable KeptBoard open(Store store) {
    Path file = store.folder().resolve(NAME);
    if (!Files.exists(file)) {
      return null;
    }
    try {
      CheckedInputStream checked =
          new CheckedInputStream(
              new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES), new CRC32());
      DataInputStream in = new DataInputStream(checked);
      long tick = position(in, store);
      if (tick >= 0) {
        return new KeptBoard(store, in, checked.getChecksum(), tick);
      }
      in.close();
    } catch (IOException | RuntimeException e) {
      // Then the log is read.
    }
    return null;
  }

  /** The tick after which it was written; -1 where it is of another version or another log. */
  private static long position(DataInputStream in, Store store) throws IOException {
    if (in.readInt() != FORM || !in.readUTF().equals(version())) {
      return -1;
    }
    long tick = in.readLong();
    return in.readUTF().equals(store.markOf(tick)) ? tick : -1;
  }

  private static String version() {
    return String.valueOf(Synoptic.class.getPackage().getImplementationVersion());
  }

  /** The tick after which it was written. */
  long tick() {
    return tick;
  }

  /** Reads what pages show; returns false where it cannot be read. */
  boolean read() {
    try {
      int size = in.readInt();
      for (int i = 0; i < size; i++) {
        stories.add(new KeptStory(readText(in), readTexts(in), readTime(in), in.readBoolean()));
        headlines.add(readText(in));
      }
      int changed = in.readInt();
      for (int i = 0; i < changed; i++) {
        String story = readText(in);
        int changes = in.readInt();
        for (int j = 0; j < changes; j++) {
          told.add(new Told(story, readChange(in)));
        }
      }
      checkSum();
      return true;
    } catch (IOException | RuntimeException e) {
      close();
      return false;
    }
  }

  /** Shows the stories, after {@link #read}. */
  void show(StoryView view) {
    for (int i = 0; i < stories.size(); i++) {
      view.show(tick, stories.get(i), headlines.get(i));
    }
    told.forEach(one -> view.changed(one.story(), one.change()));
    headlines.clear();
    told.clear();
  }

  /** A change on the page of a story. */
  private record Told(String story, StoryChange change) {}

  private void checkSum() throws IOException {
    long expected = sum.getValue();
    if (in.readLong() != expected) {
      throw new IOException("damaged");
    }
  }

  /** Stories that go on from there, after {@link #read}; null where that fails. */
  @Nullable OnlineStories stories(InMemoryState state) {
    try {
      int notices = in.readInt();
      for (int i = 0; i < notices; i++) {
        long notice = in.readLong();
        state.notices().put(Long.toString(notice), notice);
      }
      int decisions = in.readInt();
      for (int i = 0; i < decisions; i++) {
        state.decisions().put(readText(in), readDecision(in));
      }
      stories.forEach(story -> state.stories().put(story.id(), story));
      store.profiles(tick, profile -> state.reports().put(profile.id(), profile));
      LinkTable links =
          LinkTable.read(in, OnlineStories.notices(state), id -> state.reports().get(id));
      checkSum();
      return new OnlineStories(state, OnlineStories.WINDOW, links);
    } catch (IOException | RuntimeException e) {
      return null;
    } finally {
      close();
    }
  }

  void close() {
    try {
      in.close();
    } catch (IOException e) {
      // It was only read.
    }
  }

  /** Writes what stands now in the place of what was kept before. What fails is left undone. */
  static void write(Store store, StoryView view, StoryState state, LinkTable links) {
    Path file = store.folder().resolve(NAME);
    Path next = store.folder().resolve(NAME + ".next");
    try {
      try (CheckedOutputStream checked =
              new CheckedOutputStream(Files.newOutputStream(next), new CRC32());
          DataOutputStream out =
              new DataOutputStream(new BufferedOutputStream(checked, BUFFER_BYTES))) {
        out.writeInt(FORM);
        out.writeUTF(version());
        out.writeLong(view.lastTick());
        out.writeUTF(store.markOf(view.lastTick()));
        write(out, view);
        writeSum(out, checked);
        write(out, state);
        links.write(out);
        writeSum(out, checked);
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The next start takes longer.
    }
  }

  private static void writeSum(DataOutputStream out, CheckedOutputStream checked)
      throws IOException {
    out.flush();
    out.writeLong(checked.getChecksum().getValue());
  }

  private static void write(DataOutputStream out, StoryView view) throws IOException {
    List<StoryView.Standing> stories = view.stories();
    out.writeInt(stories.size());
    for (StoryView.Standing standing : stories) {
      KeptStory story = standing.story();
      writeText(out, story.id());
      writeTexts(out, story.reports());
      writeTime(out, story.last());
      out.writeBoolean(story.asleep());
      writeText(out, standing.headline());
    }
    Map<String, List<StoryChange>> history = new TreeMap<>(view.history());
    out.writeInt(history.size());
    for (Map.Entry<String, List<StoryChange>> changes : history.entrySet()) {
      writeText(out, changes.getKey());
      out.writeInt(changes.getValue().size());
      for (StoryChange change : changes.getValue()) {
        write(out, change);
      }
    }
  }

  private static void write(DataOutputStream out, StoryState state) throws IOException {
    List<String> notices = state.notices().keys();
    out.writeInt(notices.size());
    for (String notice : notices) {
      out.writeLong(Long.parseLong(notice));
    }
    List<String> decisions = state.decisions().keys();
    out.writeInt(decisions.size());
    for (String key : decisions) {
      Decision decision = state.decisions().get(key);
      if (decision == null) {
        throw new IOException("a decision is missing: " + key);
      }
      writeText(out, key);
      write(out, decision);
    }
  }

  private static void write(DataOutputStream out, StoryChange change) throws IOException {
    out.writeLong(change.tick());
    writeTime(out, change.at());
    writeText(out, change.kind().name());
    writeText(out, change.story());
    writeText(out, change.other());
    writeTexts(out, change.reports());
    writeText(out, change.reason());
    writeText(out, change.author());
  }

  private static StoryChange readChange(DataInputStream in) throws IOException {
    return new StoryChange(
        in.readLong(),
        readTime(in),
        StoryChange.Kind.valueOf(readText(in)),
        readText(in),
        readText(in),
        readTexts(in),
        readText(in),
        readText(in));
  }

  private static void write(DataOutputStream out, Decision decision) throws IOException {
    out.writeLong(decision.number());
    writeText(out, decision.kind().name());
    writeTexts(out, decision.reports());
    writeTexts(out, decision.others());
    writeText(out, decision.author());
    writeTime(out, decision.at());
    writeText(out, decision.reason());
  }

  private static Decision readDecision(DataInputStream in) throws IOException {
    return new Decision(
        in.readLong(),
        Decision.Kind.valueOf(readText(in)),
        readTexts(in),
        readTexts(in),
        readText(in),
        readTime(in),
        readText(in));
  }

  private static void writeTime(DataOutputStream out, Instant time) throws IOException {
    out.writeLong(time.getEpochSecond());
    out.writeInt(time.getNano());
  }

  private static Instant readTime(DataInputStream in) throws IOException {
    try {
      return Instant.ofEpochSecond(in.readLong(), in.readInt());
    } catch (DateTimeException e) {
      throw new IOException(e);
    }
  }

  /** Texts of any length; {@code writeUTF} takes 64 KB. */
  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = length < 0 ? new byte[0] : in.readNBytes(length);
    if (bytes.length != length) {
      throw new EOFException("damaged");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      writeText(out, text);
    }
  }

  private static List<String> readTexts(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      texts.add(readText(in));
    }
    return texts;
  }
}
