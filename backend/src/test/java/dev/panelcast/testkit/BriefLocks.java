package dev.panelcast.testkit;

import java.util.concurrent.LinkedBlockingQueue;
import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * Locks that are held for a few instructions and that no code of ours chooses to take.
 *
 * <ul>
 *   <li>Tests collect what they hear in a {@link LinkedBlockingQueue}; to add to an unbounded one
 *       is the test's doing, not that of the code under test.
 *   <li>Lettuce guards its endpoint with a lock around a counter of writers. An error thrown while
 *       it waits there makes it count down what it never counted up, after which every command of
 *       that connection spins for ever: BlockHound would cause the very stall that it looks for.
 * </ul>
 */
public final class BriefLocks implements BlockHoundIntegration {

  private static final String ENDPOINT_LOCK = "io.lettuce.core.protocol.SharedLock";

  @Override
  public void applyTo(BlockHound.Builder builder) {
    builder
        .allowBlockingCallsInside(LinkedBlockingQueue.class.getName(), "offer")
        .allowBlockingCallsInside(ENDPOINT_LOCK, "incrementWriters")
        .allowBlockingCallsInside(ENDPOINT_LOCK, "lockWritersExclusive");
  }
}
