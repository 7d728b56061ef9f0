package dev.panelcast.boards.revenue.rule;

import static dev.panelcast.boards.revenue.rule.FieldRule.count;
import static dev.panelcast.boards.revenue.rule.FieldRule.money;
import static dev.panelcast.boards.revenue.rule.FieldRule.rate;
import static dev.panelcast.boards.revenue.rule.FieldRule.whole;

import dev.panelcast.board.Panel.Word;
import dev.panelcast.boards.revenue.plan.Benchmark.CompanySize;
import dev.panelcast.boards.revenue.plan.Benchmark.Geography;
import dev.panelcast.boards.revenue.plan.Benchmark.Industry;
import dev.panelcast.boards.revenue.plan.Benchmark.LeadSource;
import dev.panelcast.boards.revenue.plan.Benchmark.Maturity;
import dev.panelcast.boards.revenue.plan.Benchmark.RevenueModel;
import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.Channel.Segment;
import dev.panelcast.boards.revenue.plan.Deal.CommissionPolicy;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Role;
import dev.panelcast.boards.revenue.rule.FieldRule.Slug;
import dev.panelcast.boards.revenue.rule.FieldRule.Switch;
import dev.panelcast.boards.revenue.rule.FieldRule.Text;
import dev.panelcast.boards.revenue.rule.FieldRule.Words;
import dev.panelcast.boards.revenue.rule.Shape.Fields;
import dev.panelcast.boards.revenue.rule.Shape.Groups;
import dev.panelcast.boards.revenue.rule.Shape.Rows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** The table of rules: every field of a plan with its limits, its unit and its words. */
public final class PlanRules {

  private static final String TEN_MILLION = "10000000";
  private static final String HUNDRED_MILLION = "100000000";
  private static final String TRILLION = "1000000000000";

  /** The largest revenue in USD that a year can be meant to bring. */
  public static final double MAX_REVENUE = Double.parseDouble(TRILLION);

  /** The name of a plan. */
  public static final FieldRule PLAN_ID =
      new FieldRule("id", "Name of the new plan", new Slug(40, false), "plan_id_invalid");

  private PlanRules() {}

  /** How the section's fields lie, and what each may hold. */
  public static Shape of(Section section) {
    return switch (section) {
      case DEAL -> DEAL;
      case CHANNELS -> CHANNELS;
      case TEAM -> TEAM;
      case COMPENSATION -> COMPENSATION;
      case QUOTAS -> QUOTAS;
      case OPEX -> OPEX;
      case CAPACITY -> CAPACITY;
      case TARGETS -> TARGETS;
      case STAKEHOLDERS -> STAKEHOLDERS;
      case FINANCE -> FINANCE;
      case BENCHMARK -> BENCHMARK;
    };
  }

  private static final Fields DEAL =
      fields(
          money("dealValue", "Deal value", TEN_MILLION, 1000),
          rate("upfrontShare", "Upfront share", "1"),
          whole("contractMonths", "Contract", "months", "1", "600"),
          whole("deferredMonths", "Deferred by", "months", "0", "60"),
          words(
              "commissionPolicy",
              "Commission policy",
              "unknown_commission_policy",
              CommissionPolicy.values()),
          rate("govCostRate", "Government fees", "0.20"),
          rate("deferredGrr", "Deferred cash that arrives", "1.5"),
          whole("salesCycleDays", "Sales cycle", "days", "1", "365"));

  private static final Rows CHANNELS =
      new Rows(
          fields(
              new FieldRule("id", "Id", new Slug(40, true), "config_malformed"),
              new FieldRule("name", "Name", new Text(1, 60), "name_required"),
              words("segment", "Segment", "unknown_segment", Segment.values()),
              new FieldRule("enabled", "Enabled", new Switch(), "config_malformed"),
              count("monthlyLeads", "Leads a month", "count", "1000000", 10),
              rate("contactRate", "Contact rate", "1"),
              rate("meetingRate", "Meeting rate", "1"),
              rate("showUpRate", "Show-up rate", "1"),
              rate("closeRate", "Close rate", "1"),
              words("costMethod", "Paid per", "unknown_cost_method", CostMethod.values()),
              money("cost", "Cost", HUNDRED_MILLION, 5)),
          Plan.MAX_CHANNELS);

  private static final Fields TEAM =
      fields(
          whole("closers", "Closers", "count", "0", "1000"),
          whole("setters", "Setters", "count", "0", "1000"),
          whole("managers", "Managers", "count", "0", "1000"),
          whole("bench", "Bench", "count", "0", "1000"));

  private static final Groups COMPENSATION = compensation();

  private static final Fields QUOTAS =
      fields(
          count("closerDeals", "Deals per closer", "count", "10000", 0.5),
          count("setterMeetings", "Meetings per setter", "count", "10000", 0.5),
          count("managerTeamDeals", "Team deals per manager", "count", "10000", 0.5));

  private static final Fields OPEX =
      fields(
          money("rent", "Rent", HUNDRED_MILLION, 500),
          money("software", "Software", HUNDRED_MILLION, 500),
          money("other", "Other", HUNDRED_MILLION, 500));

  private static final Fields CAPACITY =
      fields(
          count("meetingsPerCloserDay", "Meetings per closer and day", "count", "100", 0.5),
          count("bookingsPerSetterDay", "Bookings per setter and day", "count", "100", 0.5),
          whole("workingDays", "Working days a month", "days", "0", "31"),
          count("callsPerLead", "Calls per lead", "count", "100", 0.5),
          count("minutesPerCall", "Minutes per call", "minutes", "240", 0.5),
          count("productiveHours", "Productive hours a day", null, "24", 0.5));

  private static final Fields TARGETS =
      fields(
          money("annualRevenue", "Revenue a year", TRILLION, 10_000),
          whole("projectionMonths", "Projection", "months", "1", "120"));

  private static final Fields STAKEHOLDERS = fields(rate("share", "Share of EBITDA", "1"));

  private static final Fields FINANCE =
      fields(
          money("cashBalance", "Cash balance", TRILLION, 1000),
          money("startMrr", "Recurring revenue at the start", TRILLION, 1000),
          rate("churnRate", "Churn a month", "1"),
          rate("downgradeRate", "Downgrade a month", "1"),
          rate("expansionRate", "Expansion a month", "1"),
          rate("newRate", "New a month", "1"),
          rate("growthRate", "Growth a month", "1"),
          rate("rampProductivity", "Productivity while ramping", "1"),
          rate("attritionRate", "Attrition", "1"));

  private static final Fields BENCHMARK =
      fields(
          key("industry", "Industry", Industry.values()),
          key("companySize", "Company size", CompanySize.values()),
          key("maturity", "Maturity", Maturity.values()),
          key("leadSource", "Lead source", LeadSource.values()),
          key("geography", "Geography", Geography.values()),
          key("revenueModel", "Revenue model", RevenueModel.values()));

  private static Fields fields(FieldRule... rules) {
    return new Fields(List.of(rules));
  }

  private static Groups compensation() {
    SequencedMap<String, Fields> roles = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      roles.put(
          role.word(),
          fields(
              money("baseAnnual", "Base a year", TEN_MILLION, 1000),
              money("variableAnnual", "Variable a year", TEN_MILLION, 1000),
              rate("commissionRate", "Commission rate", role == Role.BENCH ? "0" : "1")));
    }
    return new Groups(roles);
  }

  private static FieldRule words(String name, String label, String code, Word[] allowed) {
    return new FieldRule(name, label, new Words(Stream.of(allowed).map(Word::word).toList()), code);
  }

  private static FieldRule key(String name, String label, Word[] known) {
    return words(name, label, "unknown_benchmark", known);
  }
}
