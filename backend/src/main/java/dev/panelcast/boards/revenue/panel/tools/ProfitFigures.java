package dev.panelcast.boards.revenue.panel.tools;

import dev.panelcast.boards.revenue.earnings.OteStructure;
import dev.panelcast.boards.revenue.plan.Role;
import java.util.List;
import java.util.stream.Stream;

/** Figures of a customer, of commission and of profit. */
final class ProfitFigures {

  /** What the commission base of a deal follows from. */
  static final List<String> COMMISSION_BASE =
      List.of("deal.dealValue", "deal.upfrontShare", "deal.commissionPolicy");

  private static final List<String> COMMISSION =
      Stream.of(COMMISSION_BASE, RoleField.paths(OteStructure.ROLES, RoleField.RATE))
          .flatMap(List::stream)
          .toList();

  static final List<KeyFigure> ALL =
      List.of(
          new KeyFigure(
              "ltv",
              "LTV",
              "usd",
              "Upfront cash + deferred cash × the share of it that arrives.",
              o -> o.unit().ltv(),
              List.of(),
              List.of("deal.dealValue", "deal.upfrontShare", "deal.deferredGrr")),
          new KeyFigure(
              "cac",
              "CAC",
              "usd",
              "Marketing spend ÷ sales.",
              o -> o.unit().cac(),
              List.of("marketing", "sales"),
              List.of()),
          new KeyFigure(
              "ltv-to-cac",
              "LTV:CAC",
              null,
              "LTV ÷ CAC.",
              o -> o.unit().ltvToCac(),
              List.of("ltv", "cac"),
              List.of()),
          new KeyFigure(
              "payback",
              "Payback",
              "months",
              "CAC ÷ (upfront cash ÷ 12).",
              o -> o.unit().payback(),
              List.of("cac"),
              List.of("deal.dealValue", "deal.upfrontShare")),
          new KeyFigure(
              "magic-number",
              "Magic number",
              null,
              "(Deal value ÷ 12) ÷ CAC.",
              o -> o.unit().magicNumber(),
              List.of("cac"),
              List.of("deal.dealValue")),
          new KeyFigure(
              "loaded-cac",
              "Fully loaded CAC",
              "usd",
              "CAC + commissions ÷ sales.",
              o -> o.figures().loaded().cac(),
              List.of("cac", "commissions", "sales"),
              List.of()),
          new KeyFigure(
              "commission-base",
              "Commission base",
              "usd",
              "Sales × upfront cash or, with policy full, sales × deal value.",
              o -> o.economy().commission().base(),
              List.of("sales"),
              COMMISSION_BASE),
          new KeyFigure(
              "commission-share",
              "Commissions of the upfront cash",
              "fraction",
              "Commissions of all roles for a deal ÷ its upfront cash.",
              o -> o.economy().commission().shareOfUpfront(),
              List.of(),
              COMMISSION),
          new KeyFigure(
              "commissions",
              "Commissions",
              "usd",
              "Sales × commission base of a deal × the rates of all roles.",
              o -> o.economy().commission().monthly().total(),
              List.of("sales"),
              COMMISSION),
          new KeyFigure(
              "deferred-cash",
              "Deferred cash",
              "usd",
              "Sales × deal value × (1 − upfront share) × the share of it that arrives.",
              o -> o.economy().deferred(),
              List.of("sales"),
              List.of("deal.dealValue", "deal.upfrontShare", "deal.deferredGrr")),
          new KeyFigure(
              "gross",
              "Gross revenue",
              "usd",
              "Monthly revenue and the deferred cash that arrives in month 1.",
              o -> o.economy().profit().gross(),
              List.of("monthly-revenue", "deferred-cash"),
              List.of("deal.deferredMonths")),
          new KeyFigure(
              "gov-fees",
              "Government fees",
              "usd",
              "Gross revenue × fee rate.",
              o -> o.economy().profit().govFees(),
              List.of("gross"),
              List.of("deal.govCostRate")),
          new KeyFigure(
              "net",
              "Net revenue",
              "usd",
              "Gross revenue − government fees.",
              o -> o.economy().profit().net(),
              List.of("gross", "gov-fees"),
              List.of()),
          new KeyFigure(
              "team-base",
              "Team base",
              "usd",
              "Heads × base a year ÷ 12, bench included.",
              o -> o.economy().profit().costs().teamBase(),
              List.of(),
              RoleField.paths(List.of(Role.values()), RoleField.HEADS, RoleField.BASE)),
          new KeyFigure(
              "cogs",
              "COGS",
              "usd",
              "Team base + commissions.",
              o -> o.economy().profit().cogs(),
              List.of("team-base", "commissions"),
              List.of()));

  private ProfitFigures() {}
}
