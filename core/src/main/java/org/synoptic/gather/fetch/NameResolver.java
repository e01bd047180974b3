package org.synoptic.gather.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Gives the addresses of a host's name. */
public interface NameResolver {

  /** The resolver of the system. */
  NameResolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /** All addresses of {@code host}; at least one. */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
