package org.synoptic.gather.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;

/** Opens a connection to an address. It takes no name, so there is nothing to resolve again. */
public interface Dialer {

  /** Connects directly, whatever proxy the process is set up with. */
  Dialer SYSTEM =
      (address, port, millis) -> {
        Socket socket = new Socket(Proxy.NO_PROXY);
        try {
          socket.connect(new InetSocketAddress(address, port), millis);
          return socket;
        } catch (IOException e) {
          socket.close();
          throw e;
        }
      };

  Socket dial(InetAddress address, int port, int millis) throws IOException;
}
