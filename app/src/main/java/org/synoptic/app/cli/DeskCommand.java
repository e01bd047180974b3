package org.synoptic.app.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.synoptic.Options;
import org.synoptic.Pipeline;
import org.synoptic.Synoptic;
import org.synoptic.app.desk.Begun;
import org.synoptic.app.desk.Desk;
import org.synoptic.app.desk.DeskServer;
import org.synoptic.app.desk.Network;
import org.synoptic.app.desk.Serving;
import org.synoptic.app.mail.MailSettings;
import org.synoptic.app.mail.MailTemplate;
import org.synoptic.app.mail.SmtpMailer;
import org.synoptic.store.CaptureArchive;
import org.synoptic.store.DatabaseUrl;
import org.synoptic.store.Store;
import org.synoptic.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Serves the desk until it is interrupted. */
@Command(
    name = "desk",
    description = "reports in, stories kept, pages to read them on, in your browser")
final class DeskCommand extends TerminalCommand {

  private static final String HOME = "SYNOPTIC_DATA";
  private static final String DATABASE = "SYNOPTIC_DATABASE";
  private static final int MAX_PORT = 65_535;
  private static final int MAX_DAYS = 36_500;

  /** How long a desk may take to end: with 100,000 reports it writes some 100 MB. Set by hand. */
  private static final long PATIENCE_SECONDS = 60;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "files, folders and addresses to take in at the start")
  private List<String> paths = List.of();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "where everything is kept (default: synoptic in your data folder)")
  private @Nullable String data;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "of the pages (default: 8470; 0: any that is free)")
  private int port = 8470;

  @Mixin private ServingOptions others = new ServingOptions();

  @Option(
      names = "--backup",
      paramLabel = "FILE",
      description = "copy everything that is kept into a new file, also while a desk runs, and end")
  private @Nullable String backup;

  @Option(
      names = "--restore",
      paramLabel = "FILE",
      description = "fill an empty desk with what was copied by --backup, and end")
  private @Nullable String restore;

  @Option(
      names = "--warc",
      paramLabel = "FILE",
      description =
          "write every page as it was captured into a new web archive, also while a desk runs, and"
              + " end")
  private @Nullable String warc;

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "keep everything in PostgreSQL instead, which several desks can share, like"
              + " postgresql://user@host/name (the password: PGPASSWORD or ~/.pgpass)")
  private @Nullable String database;

  @Option(
      names = "--keep",
      paramLabel = "DAYS",
      description =
          "remove reports of stories that have slept for so many days, unless somebody marked or"
              + " decided about them (default: keep all)")
  private int keep;

  DeskCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > MAX_PORT) {
      throw new UserError("--port: " + port + " is no port; it is a number from 0 to " + MAX_PORT);
    }
    if (keep < 0 || keep > MAX_DAYS) {
      throw new UserError("--keep: it is a number of days from 1 to " + MAX_DAYS);
    }
    Path folder = folder();
    if (backup != null) {
      return backup(folder, OutputFile.path("--backup", backup));
    }
    if (warc != null) {
      return archive(folder, OutputFile.path("--warc", warc));
    }
    if (restore != null) {
      return restore(folder, OutputFile.path("--restore", restore));
    }
    CountDownLatch closed = new CountDownLatch(1);
    CountDownLatch stopped = stopped(closed);
    try (ProgressReporter progress = new ProgressReporter(terminal(), true);
        DeskServer server = server(folder, progress)) {
      terminal().say("The desk is at " + server.address() + " and keeps its data in " + folder);
      others.sayHowToJoin(server, terminal());
      terminal().say("End it with Ctrl-C.");
      stopped.await();
    } finally {
      closed.countDown();
    }
    return ExitCode.DONE;
  }

  private int backup(Path folder, Path copy) {
    try (Store store = openToCopy(folder)) {
      store.backup(copy);
    } catch (StoreException e) {
      throw new UserError("--backup: " + e.getMessage());
    }
    terminal().say("everything is copied to " + copy + "; --restore makes a desk of it again");
    return ExitCode.DONE;
  }

  private Store openToCopy(Path folder) {
    DatabaseUrl url = database();
    if (url == null && !Files.isDirectory(folder)) {
      throw new UserError("--data: there is no desk in " + folder);
    }
    return url == null ? Store.openToCopy(folder) : Store.openToCopy(folder, url);
  }

  private int archive(Path folder, Path file) {
    int written;
    try (Store store = openToCopy(folder)) {
      written =
          new CaptureArchive(store, WebAccess.userAgent(null))
              .ofAll(Clock.systemUTC().instant(), file);
    } catch (StoreException e) {
      throw new UserError("--warc: " + e.getMessage());
    } catch (IOException e) {
      throw new UserError("--warc: " + file + " cannot be written: " + e.getMessage());
    }
    terminal().say("%,d captures are in %s".formatted(written, Terminal.visible(file.toString())));
    return ExitCode.DONE;
  }

  private int restore(Path folder, Path copy) {
    if (!Files.isRegularFile(copy)) {
      throw new UserError("--restore: there is no file " + copy);
    }
    try (Store store = store(folder)) {
      store.restore(copy);
    } catch (StoreException e) {
      throw new UserError("--restore: " + e.getMessage());
    }
    terminal().say("the desk has everything that is in " + copy);
    return ExitCode.DONE;
  }

  private Store store(Path folder) {
    DatabaseUrl url = database();
    return url == null ? Store.open(folder) : Store.open(folder, url);
  }

  private @Nullable DatabaseUrl database() {
    String text = database == null ? System.getenv(DATABASE) : database;
    try {
      return text == null || text.isBlank() ? null : DatabaseUrl.of(text, System.getenv());
    } catch (IllegalArgumentException e) {
      throw new UserError("--database: " + e.getMessage());
    }
  }

  private DeskServer server(Path folder, ProgressReporter progress) {
    Serving serving = others.serving(port);
    Clock clock = Clock.systemUTC();
    Begun<Pipeline> pipeline = Begun.of(() -> Synoptic.pipeline(Options.NONE, progress));
    Desk desk = desk(folder, pipeline, clock);
    try {
      DeskServer server = new DeskServer(desk, serving);
      desk.add(paths);
      return server;
    } catch (RuntimeException e) {
      desk.close();
      if (isOf(e, UnresolvedAddressException.class)) {
        throw new UserError("--listen: there is no host of that name");
      }
      if (isOf(e, BindException.class)) {
        throw new UserError(others.taken(port));
      }
      throw e;
    }
  }

  private Desk desk(Path folder, Begun<Pipeline> pipeline, Clock clock) {
    try {
      Store store = store(folder);
      try {
        return new Desk(store, pipeline.get(), network(clock), clock, keep);
      } catch (RuntimeException | Error e) {
        store.close();
        throw e;
      }
    } catch (StoreException e) {
      throw new UserError((database() == null ? "--data: " : "--database: ") + e.getMessage());
    }
  }

  private Network network(Clock clock) {
    Network network = Network.of(web().door(paths), clock);
    try {
      MailSettings mail = MailSettings.of(System.getenv());
      return mail == null
          ? network
          : network.with(new SmtpMailer(mail, clock), MailTemplate.of(mail));
    } catch (IllegalArgumentException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
  }

  private static boolean isOf(Throwable e, Class<? extends Exception> kind) {
    return kind.isInstance(e) || (e.getCause() != null && isOf(e.getCause(), kind));
  }

  /**
   * Opens when the process is asked to end, which then waits for some seconds.
   *
   * @param closed for what it waits; the thread of the desk itself cannot end before the process
   */
  private static CountDownLatch stopped(CountDownLatch closed) {
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stopped.countDown();
                  try {
                    closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
    return stopped;
  }

  private Path folder() {
    if (data != null) {
      return OutputFile.path("--data", data);
    }
    String own = System.getenv(HOME);
    String shared = System.getenv("XDG_DATA_HOME");
    Path home = Path.of(System.getProperty("user.home"));
    Path base = shared == null || shared.isBlank() ? home.resolve(".local/share") : Path.of(shared);
    return own == null || own.isBlank() ? base.resolve("synoptic") : OutputFile.path(HOME, own);
  }
}
