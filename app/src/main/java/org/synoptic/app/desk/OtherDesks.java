package org.synoptic.app.desk;

import org.synoptic.store.Store;

/** Follows what other desks on the same store do; where there can be none, it does nothing. */
final class OtherDesks implements AutoCloseable {

  private final Store store;
  private final StoryBoard board;
  private final Follower follower;
  private final SteadyWork work = new SteadyWork("other desks", this::follow);

  /** Is told when something may have come. */
  interface Follower {
    void follow(boolean leads);
  }

  OtherDesks(Store store, StoryBoard board, Follower follower) {
    this.store = store;
    this.board = board;
    this.follower = follower;
    if (store.isShared()) {
      work.start();
    }
  }

  /** Returns false: once in a while is enough. */
  private boolean follow() {
    boolean leads = store.leads();
    if (board.catchUp() > 0 || leads) {
      follower.follow(leads);
    }
    return false;
  }

  @Override
  public void close() {
    work.close();
  }
}
