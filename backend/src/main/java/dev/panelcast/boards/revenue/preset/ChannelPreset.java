package dev.panelcast.boards.revenue.preset;

import dev.panelcast.board.Panel.Word;
import dev.panelcast.boards.revenue.plan.Channel;
import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.Channel.Segment;
import org.jspecify.annotations.Nullable;

/** Leads, rates and cost of usual channels, all paid per lead. */
public enum ChannelPreset implements Word {
  /** What a channel is when it is added. */
  NEW(null, 500, 0.60, 0.30, 0.70, 0.25, 50),
  SMB(Segment.SMB, 1_000, 0.65, 0.40, 0.70, 0.30, 50),
  MID(Segment.MID, 300, 0.55, 0.35, 0.75, 0.25, 200),
  ENT(Segment.ENT, 50, 0.45, 0.30, 0.85, 0.20, 1_000);

  private final @Nullable Segment segment;
  private final double leads;
  private final double contact;
  private final double meeting;
  private final double showUp;
  private final double close;
  private final double cost;

  ChannelPreset(
      @Nullable Segment segment,
      double leads,
      double contact,
      double meeting,
      double showUp,
      double close,
      double cost) {
    this.segment = segment;
    this.leads = leads;
    this.contact = contact;
    this.meeting = meeting;
    this.showUp = showUp;
    this.close = close;
    this.cost = cost;
  }

  /**
   * What a segment suggests for the deal. Only offered, because one deal serves all channels.
   *
   * @param dealValue USD
   * @param salesCycleDays days from lead to sale
   */
  public record Offer(double dealValue, int salesCycleDays) {}

  /** The suggestion for the deal; null for a new channel. */
  public @Nullable Offer offer() {
    return switch (this) {
      case NEW -> null;
      case SMB -> new Offer(15_000, 21);
      case MID -> new Offer(50_000, 45);
      case ENT -> new Offer(250_000, 90);
    };
  }

  /** A channel with these numbers; it keeps its id, name, and whether it is enabled. */
  public Channel on(Channel channel) {
    return new Channel(
        channel.id(),
        channel.name(),
        segment == null ? channel.segment() : segment,
        channel.enabled(),
        leads,
        contact,
        meeting,
        showUp,
        close,
        CostMethod.LEAD,
        cost);
  }

  /** The usual cost in USD when a channel is switched to a method. */
  public static double cost(CostMethod method) {
    return switch (method) {
      case LEAD -> 50;
      case CONTACT -> 75;
      case MEETING -> 200;
      case SALE -> 500;
      case BUDGET -> 25_000;
    };
  }
}
