package org.synoptic.app.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A mail server of this machine that takes everything, or refuses every message. */
public final class MailReceiver implements AutoCloseable {

  private final ServerSocket server;
  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
  private final List<String> messages = Collections.synchronizedList(new ArrayList<>());
  private volatile boolean refusing;

  public MailReceiver() throws IOException {
    server = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
    Thread thread = new Thread(this::run, "mail");
    thread.setDaemon(true);
    thread.start();
  }

  public int port() {
    return server.getLocalPort();
  }

  public void refuse(boolean now) {
    refusing = now;
  }

  /** The commands of all sessions. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** The messages as they came. */
  public List<String> messages() {
    return List.copyOf(messages);
  }

  /** The text of a message. */
  public static String text(String message) {
    String body = message.substring(message.indexOf("\n\n") + 2);
    return new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
  }

  /** The subject of a message. */
  public static String subject(String message) {
    int start = message.indexOf("Subject: ") + "Subject: ".length();
    StringBuilder subject = new StringBuilder();
    for (String word : message.substring(start, message.indexOf("\nDate:")).split("\\s+")) {
      String bytes = word.substring("=?utf-8?B?".length(), word.length() - 2);
      subject.append(new String(Base64.getDecoder().decode(bytes), StandardCharsets.UTF_8));
    }
    return subject.toString();
  }

  private void run() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        session(socket);
      } catch (IOException e) {
        // The next session, or the end.
      }
    }
  }

  private void session(Socket socket) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    say(socket, "220 here");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      lines.add(line);
      String command = line.toUpperCase(Locale.ROOT);
      if (command.startsWith("EHLO")) {
        say(socket, "250-here\r\n250 AUTH PLAIN");
      } else if (command.startsWith("AUTH")) {
        say(socket, command.equals("AUTH PLAIN") ? "334 " : "235 yes");
      } else if (command.startsWith("DATA")) {
        say(socket, refusing ? "554 no" : "354 go on");
        if (!refusing) {
          message(in);
          say(socket, "250 taken");
        }
      } else if (command.startsWith("QUIT")) {
        say(socket, "221 bye");
        return;
      } else if (command.startsWith("MAIL") || command.startsWith("RCPT")) {
        say(socket, "250 ok");
      } else {
        say(socket, "235 yes");
      }
    }
  }

  private void message(BufferedReader in) throws IOException {
    StringBuilder message = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      message.append(line).append('\n');
    }
    messages.add(message.toString());
  }

  private static void say(Socket socket, String line) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
