package org.synoptic.gather.fetch;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * One request over one connection: to an address that was checked, or through a proxy. With https
 * the server must prove that it is the host of the address.
 */
final class HttpConnection {

  private final Dialer dialer;
  private final SSLSocketFactory tls;
  private final FetchLimits limits;

  HttpConnection(Dialer dialer, SSLSocketFactory tls, FetchLimits limits) {
    this.dialer = dialer;
    this.tls = tls;
    this.limits = limits;
  }

  /** Where a connection leads: to checked addresses, or to a proxy. */
  record Route(List<InetAddress> addresses, WebProxies.@Nullable WebProxy proxy) {}

  /** A response, and the address that gave it, or null behind a proxy. */
  record Answered(ResponseReader.Received received, @Nullable String ip) {}

  /**
   * What is sent.
   *
   * @param body empty for a request that only reads
   */
  record Message(String method, List<String> fields, byte[] body) {}

  Answered ask(
      WebAddress address,
      Route route,
      Message message,
      ResponseReader.BodyFilter filter,
      Deadline deadline)
      throws IOException {
    WebProxies.WebProxy proxy = route.proxy();
    try (Socket socket = proxy == null ? dial(address, route, deadline) : dial(proxy, deadline);
        Closeable closing = deadline.closing(socket)) {
      String ip = proxy == null ? socket.getInetAddress().getHostAddress() : null;
      if (proxy != null && address.isSecure()) {
        tunnel(socket, address, proxy);
      }
      try (Socket secured = address.isSecure() ? secured(socket, address) : socket) {
        send(secured, request(address, proxy, message));
        secured.getOutputStream().write(message.body());
        secured.getOutputStream().flush();
        InputStream in = new BufferedInputStream(secured.getInputStream());
        return new Answered(new ResponseReader(in, limits.bytes()).read(filter), ip);
      }
    } catch (SSLException e) {
      throw deadline.isOver() ? tooSlow() : notProven(address, e);
    } catch (FetchException e) {
      throw e;
    } catch (IOException e) {
      throw deadline.isOver() ? tooSlow() : unreachable(address, e);
    }
  }

  private Socket dial(WebAddress address, Route route, Deadline deadline) throws IOException {
    IOException last = new IOException("there is no address");
    for (InetAddress one : route.addresses()) {
      try {
        return dialer.dial(one, address.port(), connectMillis(deadline));
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }

  private Socket dial(WebProxies.WebProxy proxy, Deadline deadline) throws IOException {
    try {
      InetAddress address = InetAddress.getByName(proxy.host());
      return dialer.dial(address, proxy.port(), connectMillis(deadline));
    } catch (UnknownHostException e) {
      throw new FetchException(
          FetchFailure.Why.NETWORK, "there is no proxy of the name " + proxy.host());
    }
  }

  private int connectMillis(Deadline deadline) throws FetchException {
    long left = Math.min(deadline.left().toMillis(), limits.connect().toMillis());
    if (left <= 0) {
      throw tooSlow();
    }
    return (int) left;
  }

  private static void tunnel(Socket socket, WebAddress address, WebProxies.WebProxy proxy)
      throws IOException {
    String host = hostAndPort(address);
    StringBuilder request = new StringBuilder("CONNECT " + host + " HTTP/1.1\r\nHost: " + host);
    if (proxy.authorization() != null) {
      request.append("\r\nProxy-Authorization: ").append(proxy.authorization());
    }
    send(socket, request + "\r\n\r\n");
    // Unbuffered: what follows the head belongs to the tunnel.
    int status =
        new ResponseReader(socket.getInputStream(), 0).read(head -> false).response().status();
    if (status / 100 != 2) {
      throw new FetchException(
          FetchFailure.Why.NETWORK, "the proxy does not let it through (" + status + ")");
    }
  }

  private static String hostAndPort(WebAddress address) {
    String host = address.host().indexOf(':') >= 0 ? "[" + address.host() + "]" : address.host();
    return host + ":" + address.port();
  }

  private SSLSocket secured(Socket socket, WebAddress address) throws IOException {
    SSLSocket secured = (SSLSocket) tls.createSocket(socket, address.host(), address.port(), true);
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }

  private static String request(
      WebAddress address, WebProxies.@Nullable WebProxy proxy, Message message) {
    boolean absolute = proxy != null && !address.isSecure();
    StringBuilder request = new StringBuilder(message.method()).append(' ');
    request.append(absolute ? address.toString() : address.target()).append(" HTTP/1.1\r\n");
    request.append("Host: ").append(address.authority()).append("\r\n");
    message.fields().forEach(field -> request.append(field).append("\r\n"));
    if (absolute && proxy != null && proxy.authorization() != null) {
      request.append("Proxy-Authorization: ").append(proxy.authorization()).append("\r\n");
    }
    return request.append("Connection: close\r\n\r\n").toString();
  }

  private static void send(Socket socket, String request) throws IOException {
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  private FetchException tooSlow() {
    return new FetchException(
        FetchFailure.Why.TIME,
        "it took longer than " + limits.total().toMillis() / 1000.0 + " seconds in all");
  }

  private static FetchException notProven(WebAddress address, SSLException e) {
    return new FetchException(
        FetchFailure.Why.TLS, "no secure connection to " + address.host() + ": " + e.getMessage());
  }

  private static FetchException unreachable(WebAddress address, IOException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new FetchException(
        FetchFailure.Why.NETWORK, "no connection to " + address.host() + ": " + reason);
  }
}
