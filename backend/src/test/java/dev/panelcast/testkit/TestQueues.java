package dev.panelcast.testkit;

import java.util.concurrent.LinkedBlockingQueue;
import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * Lets tests collect what they hear in a {@link LinkedBlockingQueue}: to add to an unbounded one
 * takes a lock for an instant, which is the test's doing and not that of the code under test.
 */
public final class TestQueues implements BlockHoundIntegration {

  @Override
  public void applyTo(BlockHound.Builder builder) {
    builder.allowBlockingCallsInside(LinkedBlockingQueue.class.getName(), "offer");
  }
}
