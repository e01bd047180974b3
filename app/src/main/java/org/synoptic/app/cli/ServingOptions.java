package org.synoptic.app.cli;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.synoptic.app.desk.DeskServer;
import org.synoptic.app.desk.Serving;
import org.synoptic.app.desk.people.Passwords;
import org.synoptic.app.desk.people.People;
import picocli.CommandLine.Option;

/** Whether others than the one at this machine use the desk, and where it answers them. */
final class ServingOptions {

  private static final String LOOPBACK = "127.0.0.1";

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description =
          "answer on this address of the machine (default: 127.0.0.1, this machine alone;"
              + " 0.0.0.0: all); others than this machine's have to sign in")
  private String listen = LOOPBACK;

  @Option(
      names = "--people",
      description = "have people who sign in, also where only this machine is answered")
  private boolean people;

  @Option(
      names = "--address",
      paramLabel = "URL",
      description = "by which people reach the desk through a proxy: https://desk.example.org")
  private @Nullable String address;

  @Option(
      names = "--new-owner",
      description = "print a code with which one more owner joins, as when passwords are lost")
  private boolean newOwner;

  Serving serving(int port) {
    boolean signIn = people || newOwner || address != null || !Serving.isLoopback(listen);
    try {
      return new Serving(listen, port, uri(), signIn ? new Passwords(Passwords.Cost.USUAL) : null);
    } catch (IllegalArgumentException e) {
      throw new UserError("--address: " + e.getMessage());
    }
  }

  private @Nullable URI uri() {
    try {
      return address == null ? null : new URI(address);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("“" + address + "” is no address", e);
    }
  }

  /** Why the desk cannot listen. */
  String taken(int port) {
    String taken =
        "port " + port + " is taken, perhaps by another desk; choose another with --port";
    return Serving.isLoopback(listen)
        ? taken
        : taken + "; or this machine has no address " + listen + " (--listen)";
  }

  /** The first owner joins with a code that stands in this terminal alone. */
  void sayHowToJoin(DeskServer server, Terminal terminal) {
    People known = server.people();
    if (known == null) {
      return;
    }
    if (newOwner || !known.hasOwner()) {
      terminal.say("An owner joins at " + server.address() + "join?code=" + known.setUp());
      terminal.say("The link holds once, as long as this desk runs.");
    }
    if (!Serving.isLoopback(listen) && address == null) {
      terminal.say("Passwords travel unencrypted; put a proxy with TLS before it (--address).");
    }
  }
}
