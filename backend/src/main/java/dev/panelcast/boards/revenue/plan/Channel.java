package dev.panelcast.boards.revenue.plan;

import dev.panelcast.board.Panel.Word;

/**
 * Where leads come from, how many of them get how far, and what that costs.
 *
 * @param id a slug, unique in the plan
 * @param name what people call it, 1 to 60 characters
 * @param segment whom it reaches
 * @param enabled a disabled channel has no leads, sales or spend
 * @param monthlyLeads leads a month, 0 to 1,000,000
 * @param contactRate fraction of the leads that are reached
 * @param meetingRate fraction of the contacts that schedule a meeting
 * @param showUpRate fraction of the scheduled meetings that are held
 * @param closeRate fraction of the held meetings that become sales
 * @param costMethod the one stage that is paid for
 * @param cost USD per unit of that stage; for {@link CostMethod#BUDGET} USD a month; 0 to
 *     100,000,000
 */
public record Channel(
    String id,
    String name,
    Segment segment,
    boolean enabled,
    double monthlyLeads,
    double contactRate,
    double meetingRate,
    double showUpRate,
    double closeRate,
    CostMethod costMethod,
    double cost) {
  /** The channel of a new plan. */
  public static final Channel DEFAULT =
      new Channel(
          "channel-1",
          "Channel 1",
          Segment.SMB,
          true,
          1_000,
          0.65,
          0.40,
          0.70,
          0.30,
          CostMethod.LEAD,
          50);

  /** Size of the customers. */
  public enum Segment implements Word {
    SMB("SMB"),
    MID("MID"),
    ENT("ENT"),
    CUSTOM("Custom");

    private final String word;

    Segment(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** What marketing pays for. */
  public enum CostMethod implements Word {
    LEAD,
    CONTACT,
    /** Meetings that are held, not those that are scheduled. */
    MEETING,
    SALE,
    /** A monthly total, whatever comes of it. */
    BUDGET
  }
}
