package org.synoptic.text.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.synoptic.model.Span;

/**
 * Makes a vector for each piece of a text, from the piece and the text around it. Safe for threads;
 * the same text gives the same vectors.
 */
public final class SentenceEncoder implements AutoCloseable {

  /** The numbers of a vector. */
  public static final int DIMENSIONS = 384;

  /** Pieces of a text that are encoded at most. */
  public static final int MOST_PIECES = 254;

  /** What the model was taught to find before a text. */
  private static final String PREFIX = "query: ";

  /** Of the thread on which a model is opened; one megabyte was too little, two were enough. */
  private static final long STACK_BYTES = 16L << 20;

  private static final String MODEL = "/e5-small-v2-q.onnx";
  private static final String VOCABULARY = "/e5-small-v2-q-tokenizer.json";

  private final OrtSession session;
  private final MatrixProduct product;
  private final WordPieces wordPieces;

  private SentenceEncoder(OrtSession session, MatrixProduct product, WordPieces wordPieces) {
    this.session = session;
    this.product = product;
    this.wordPieces = wordPieces;
  }

  /** Takes the scalar products of one vector with others. */
  @FunctionalInterface
  public interface Products {

    /**
     * @param row place of the vector among the rows
     * @param products one for each column; valid during the call only
     */
    void of(int row, float[] products);
  }

  /**
   * Loads the model: about half a second and 200 MB.
   *
   * @throws EncoderMissingException where the platform or the installation has no encoder
   */
  public static SentenceEncoder load() throws EncoderMissingException {
    return load(MODEL, VOCABULARY);
  }

  /** Loads a model and its vocabulary from resources. */
  static SentenceEncoder load(String model, String vocabulary) throws EncoderMissingException {
    try {
      URL weights = found(model);
      WordPieces wordPieces = read(found(vocabulary));
      NativeLibrary.unpack();
      return new SentenceEncoder(session(weights), new MatrixProduct(), wordPieces);
    } catch (IOException | OrtException | LinkageError | RuntimeException e) {
      // Where a native library is missing, ONNX Runtime throws whatever its loading ran into.
      throw new EncoderMissingException("no encoder of sentences: " + reason(e), e);
    }
  }

  private static String reason(Throwable failure) {
    String lack =
        failure instanceof IOException
            ? null
            : NativeLibrary.lack(System.getProperty("os.name"), System.getProperty("os.arch"));
    if (lack != null) {
      return lack;
    }
    String message = failure.getMessage();
    return message == null
        ? failure.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }

  private static WordPieces read(URL vocabulary) throws IOException {
    try (InputStream in = vocabulary.openStream()) {
      return WordPieces.read(in);
    }
  }

  private static URL found(String resource) throws FileNotFoundException {
    URL url = SentenceEncoder.class.getResource(resource);
    if (url == null) {
      throw new FileNotFoundException(resource.substring(1) + " is missing");
    }
    return url;
  }

  private static OrtSession session(URL model) throws IOException, OrtException {
    Path folder = UnpackedFiles.folder("encoder", List.of(model));
    if (folder != null) {
      String file =
          folder
              .resolve(model.getPath().substring(model.getPath().lastIndexOf('/') + 1))
              .toString();
      return session((environment, options) -> environment.createSession(file, options));
    }
    try (InputStream in = model.openStream()) {
      return session(in.readAllBytes());
    }
  }

  /** Opens a model that is held in memory. */
  static OrtSession session(byte[] model) throws OrtException {
    return session((environment, options) -> environment.createSession(model, options));
  }

  /** How a model is opened. */
  @FunctionalInterface
  private interface Opening {
    OrtSession in(OrtEnvironment environment, OrtSession.SessionOptions options)
        throws OrtException;
  }

  /**
   * Opens a model on a thread of its own: native code that loads the library and rewrites the graph
   * recurses deeper than the stack of a usual thread holds, which would end the process.
   */
  private static OrtSession session(Opening opening) throws OrtException {
    FutureTask<OrtSession> task = new FutureTask<>(() -> opened(opening));
    new Thread(null, task, "encoder", STACK_BYTES).start();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the encoder was loaded", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OrtException refused) {
        throw refused;
      }
      if (e.getCause() instanceof LinkageError missing) {
        throw missing;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static OrtSession opened(Opening opening) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    environment.setTelemetry(false);
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      options.addConfigEntry("session.inter_op.allow_spinning", "0");
      return opening.in(environment, options);
    }
  }

  /** Encodes one text. */
  public EncodedText encode(String text) {
    List<WordPiece> pieces = wordPieces.cut(PREFIX + text, MOST_PIECES);
    long[] ids = new long[pieces.size() + 2];
    ids[0] = WordPieces.START;
    ids[ids.length - 1] = WordPieces.END;
    for (int i = 0; i < pieces.size(); i++) {
      ids[i + 1] = pieces.get(i).id();
    }
    try {
      return read(pieces, run(ids));
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed on a text", e);
    }
  }

  /**
   * Scalar products of vectors of one length with others, row by row.
   *
   * @param products is called for each row, in order
   */
  public void products(List<float[]> rows, List<float[]> columns, Products products) {
    try {
      product.each(rows, columns, products);
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed on vectors", e);
    }
  }

  private float[] run(long[] ids) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    long[] shape = {1, ids.length};
    long[] all = new long[ids.length];
    Arrays.fill(all, 1);
    try (OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(all), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types))) {
      FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] vectors = new float[ids.length * DIMENSIONS];
      states.get(vectors);
      return vectors;
    }
  }

  /** The vectors of the text's own pieces, without prefix, start and end. */
  private static EncodedText read(List<WordPiece> pieces, float[] states) {
    List<WordPiece> own = new ArrayList<>();
    List<float[]> vectors = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Span span = pieces.get(i).span();
      if (span.start() >= PREFIX.length()) {
        int start = span.start() - PREFIX.length();
        own.add(new WordPiece(pieces.get(i).id(), new Span(start, span.end() - PREFIX.length())));
        int from = (i + 1) * DIMENSIONS;
        vectors.add(Arrays.copyOfRange(states, from, from + DIMENSIONS));
      }
    }
    return new EncodedText(own, vectors);
  }

  @Override
  public void close() {
    try {
      session.close();
      product.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder cannot be closed", e);
    }
  }
}
