package org.synoptic.annotate.engine;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of labels by word or word sequence: hundreds of thousands of keys share a few hundred
 * different lists.
 *
 * @param values by rank of the key: index into {@code lists}, or -1 for none
 */
record LabelLexicon(HashedKeys keys, short[] values, List<List<String>> lists) {

  private static final short NONE = -1;

  /** A lexicon of these lists of labels by hash; an empty list stands for a key without labels. */
  static LabelLexicon of(Map<Long, ? extends Collection<String>> entries) {
    long[] hashes = new long[entries.size()];
    int n = 0;
    for (long hash : entries.keySet()) {
      hashes[n++] = hash;
    }
    HashedKeys keys = HashedKeys.of(hashes);
    Map<List<String>, Short> numbers = new LinkedHashMap<>();
    short[] values = new short[keys.size()];
    entries.forEach((hash, labels) -> values[keys.find(hash)] = number(numbers, labels));
    return new LabelLexicon(keys, values, List.copyOf(numbers.keySet()));
  }

  private static short number(Map<List<String>, Short> numbers, Collection<String> labels) {
    if (labels.isEmpty()) {
      return NONE;
    }
    List<String> list = List.copyOf(new ArrayList<>(labels));
    Short known = numbers.putIfAbsent(list, (short) numbers.size());
    if (numbers.size() > Short.MAX_VALUE) {
      throw new IllegalArgumentException("too many different lists for a short");
    }
    return known == null ? (short) (numbers.size() - 1) : known;
  }

  /** The index of the list at {@code rank}, or -1 for none. */
  int value(int rank) {
    return rank < 0 ? NONE : values[rank];
  }

  void write(DataOutputStream out) throws IOException {
    keys.write(out);
    for (short value : values) {
      out.writeShort(value);
    }
    byte[] text =
        String.join("\n", lists.stream().map(list -> String.join("\t", list)).toList())
            .getBytes(StandardCharsets.UTF_8);
    out.writeInt(text.length);
    out.write(text);
  }

  static LabelLexicon read(ByteBuffer in) {
    HashedKeys keys = HashedKeys.read(in);
    short[] values = new short[keys.size()];
    in.asShortBuffer().get(values);
    in.position(in.position() + Short.BYTES * values.length);
    byte[] text = new byte[in.getInt()];
    in.get(text);
    return new LabelLexicon(keys, values, lists(new String(text, StandardCharsets.UTF_8)));
  }

  private static List<List<String>> lists(String text) {
    return text.lines().map(line -> List.of(line.split("\t", -1))).toList();
  }
}
