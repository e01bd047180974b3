package org.synoptic.app.desk.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Hashes of passwords by Argon2id (RFC 9106), in the form that its reference program writes: {@code
 * $argon2id$v=19$m=19456,t=2,p=1$SALT$HASH}. Each hash says what it cost, so a later version can
 * ask for more.
 */
public final class Passwords {

  /** Shortest and longest password, in characters. */
  static final int LEAST_CHARS = 12;

  static final int MOST_CHARS = 200;

  /**
   * What one hash costs, as OWASP's cheat sheet on storing passwords advises (its least).
   *
   * @param kilobytes of memory, each of which is gone over {@code rounds} times
   */
  public record Cost(int kilobytes, int rounds) {
    public static final Cost USUAL = new Cost(19_456, 2);
  }

  private static final int VERSION = Argon2Parameters.ARGON2_VERSION_13;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  /** Hashes computed at once, which bounds memory. Set by hand. */
  private static final int AT_ONCE = 2;

  private static final long PATIENCE_SECONDS = 5;

  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=1"
              + "\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{43})");

  private final Cost cost;
  private final Semaphore room = new Semaphore(AT_ONCE);
  private final SecureRandom random = new SecureRandom();

  /** Of nobody's password: compared where there is no person, so that this takes as long. */
  private final String nobodys;

  public Passwords(Cost cost) {
    this.cost = cost;
    this.nobodys = hash(Secrets.random());
  }

  /** The hash that is kept of a password. */
  public String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m="
        + cost.kilobytes()
        + ",t="
        + cost.rounds()
        + ",p=1$"
        + base64.encodeToString(salt)
        + "$"
        + base64.encodeToString(computed(password, salt, cost));
  }

  /**
   * Whether a password is the one of a hash.
   *
   * @param hash null where there is nobody with such a name; the answer is then no, after the time
   *     that it always takes
   */
  public boolean matches(@Nullable String password, @Nullable String hash) {
    Matcher form = FORM.matcher(hash == null ? nobodys : hash);
    if (password == null || password.length() > MOST_CHARS || !form.matches()) {
      return false;
    }
    Cost asked = new Cost(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    byte[] computed = computed(password, Base64.getDecoder().decode(form.group(3)), asked);
    return MessageDigest.isEqual(computed, Base64.getDecoder().decode(form.group(4)))
        && hash != null;
  }

  private byte[] computed(String password, byte[] salt, Cost cost) {
    Argon2Parameters parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(VERSION)
            .withMemoryAsKB(cost.kilobytes())
            .withIterations(cost.rounds())
            .withParallelism(1)
            .withSalt(salt)
            .build();
    byte[] hash = new byte[HASH_BYTES];
    enter();
    try {
      Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
      argon2.init(parameters);
      argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
    } finally {
      room.release();
    }
    return hash;
  }

  private void enter() {
    try {
      if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new BusyException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    }
  }
}
