package dev.panelcast.boards.revenue.plan;

import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.Channel.Segment;
import dev.panelcast.boards.revenue.plan.Compensation.Pay;
import dev.panelcast.boards.revenue.plan.Deal.CommissionPolicy;
import dev.panelcast.boards.revenue.plan.Plan.Capacity;
import dev.panelcast.boards.revenue.plan.Plan.Finance;
import dev.panelcast.boards.revenue.plan.Plan.Targets;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Plans for tests: the defaults with one thing changed. */
public final class GivenPlan {
  private GivenPlan() {}

  /** The default channel, paid in another way. */
  public static Channel paid(CostMethod method, double cost) {
    return channel("channel-1", 1_000, 0.65, 0.40, 0.70, 0.30, method, cost);
  }

  /** The default channel with other leads. */
  public static Channel leads(double leads) {
    return channel("channel-1", leads, 0.65, 0.40, 0.70, 0.30, CostMethod.LEAD, 50);
  }

  /** A channel that is enabled. */
  public static Channel channel(
      String id,
      double leads,
      double contact,
      double meeting,
      double showUp,
      double close,
      CostMethod method,
      double cost) {
    return new Channel(
        id, id, Segment.SMB, true, leads, contact, meeting, showUp, close, method, cost);
  }

  /** The same channel, switched off. */
  public static Channel disabled(Channel channel) {
    return new Channel(
        channel.id(),
        channel.name(),
        channel.segment(),
        false,
        channel.monthlyLeads(),
        channel.contactRate(),
        channel.meetingRate(),
        channel.showUpRate(),
        channel.closeRate(),
        channel.costMethod(),
        channel.cost());
  }

  /** The default deal with other money. */
  public static Deal deal(double value, double upfrontShare, double grr) {
    return new Deal(value, upfrontShare, 12, 18, CommissionPolicy.UPFRONT, 0.10, grr, 30);
  }

  /** The default deal with another delay of the deferred cash. */
  public static Deal deferred(int months) {
    return new Deal(50_000, 0.70, 12, months, CommissionPolicy.UPFRONT, 0.10, 0.90, 30);
  }

  /** The default deal with another policy. */
  public static Deal policy(CommissionPolicy policy) {
    return new Deal(50_000, 0.70, 12, 18, policy, 0.10, 0.90, 30);
  }

  /** Default pay with other commission rates. */
  public static Compensation rates(double closer, double setter, double manager) {
    return new Compensation(
        new Pay(32_000, 48_000, closer),
        new Pay(16_000, 24_000, setter),
        new Pay(72_000, 48_000, manager),
        new Pay(12_500, 12_500, 0));
  }

  /** The default plan with other channels. */
  public static Plan with(Channel... channels) {
    return Plan.defaults().with(List.of(channels));
  }

  /** The default plan with other targets. */
  public static Plan targets(Plan plan, Targets targets) {
    return replaced(plan, Section.TARGETS, targets);
  }

  /** The plan with people who can do other work. */
  public static Plan capacity(Plan plan, Capacity capacity) {
    return replaced(plan, Section.CAPACITY, capacity);
  }

  /** The plan with another team. */
  public static Plan team(Plan plan, Team team) {
    return replaced(plan, Section.TEAM, team);
  }

  /** The plan with other finances. */
  public static Plan finance(Plan plan, Finance finance) {
    return replaced(plan, Section.FINANCE, finance);
  }

  /** The plan compared with others of a kind. */
  public static Plan benchmark(Plan plan, Benchmark kind) {
    return replaced(plan, Section.BENCHMARK, kind);
  }

  /** The default plan with ten sales a month from ten leads that cost this much each, in USD. */
  public static Plan tenSales(double perLead) {
    return with(channel("channel-1", 10, 1, 1, 1, 1, CostMethod.LEAD, perLead));
  }

  private static Plan replaced(Plan plan, Section section, Record part) {
    Map<Section, JsonNode> sections = PlanDocument.of(plan);
    sections.put(section, PlanDocument.row(part));
    return PlanDocument.plan(sections);
  }
}
