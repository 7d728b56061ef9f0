package dev.panelcast.boards.revenue.panel.tools;

import dev.panelcast.boards.revenue.earnings.OteStructure;
import dev.panelcast.boards.revenue.earnings.PeriodPay;
import dev.panelcast.boards.revenue.earnings.RoleEarnings;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.Roles;
import dev.panelcast.boards.revenue.panel.tools.Each.Part;
import dev.panelcast.boards.revenue.plan.Role;
import dev.panelcast.boards.revenue.state.Outcome;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Figures that every role of the team has. The bench earns base pay alone and has no targets. */
final class EachRole {

  private static final List<String> COMMISSION_BASE = List.of("commission-base");

  private static final Each<Role> ANY = new Each<>("role", Roles::chosen, Role::word, Roles::title);
  private static final Each<Role> WITH_TARGETS =
      new Each<>("role", EachRole::withTargets, Role::word, Roles::title);

  static final List<Traced> ALL =
      List.of(
          WITH_TARGETS.figure(
              "pool",
              "Commission pool",
              "usd",
              "Commission base × rate of the role.",
              earned(RoleEarnings::pool, RoleField.RATE)),
          WITH_TARGETS.figure(
              "commission",
              "Commission of a person",
              "usd",
              "Commission pool ÷ heads.",
              earned(RoleEarnings::commission, RoleField.RATE, RoleField.HEADS)),
          ANY.figure(
              "pay-day",
              "Pay a day",
              "usd",
              "Base a year ÷ 12 ÷ 30 + commission of a person ÷ working days.",
              paid(PeriodPay::daily, "capacity.workingDays")),
          ANY.figure(
              "pay-week", "Pay a week", "usd", "Pay a month × 12 ÷ 52.", paid(PeriodPay::weekly)),
          ANY.figure(
              "pay-month",
              "Pay a month",
              "usd",
              "Base a year ÷ 12 + commission of a person.",
              paid(PeriodPay::monthly)),
          ANY.figure("pay-year", "Pay a year", "usd", "12 × pay a month.", paid(PeriodPay::annual)),
          ANY.figure(
              "ote",
              "OTE a month",
              "usd",
              "(Base a year + variable a year) ÷ 12.",
              role ->
                  new Part(
                      o -> earnings(o, role).monthlyOte(),
                      List.of(),
                      fields(role, RoleField.BASE, RoleField.VARIABLE))),
          WITH_TARGETS.figure(
              "attainment",
              "OTE attainment",
              "fraction",
              "Pay a month ÷ OTE a month.",
              earned(
                  RoleEarnings::attainment,
                  RoleField.BASE,
                  RoleField.VARIABLE,
                  RoleField.RATE,
                  RoleField.HEADS)),
          WITH_TARGETS.figure(
              "commission-attainment",
              "Commission attainment",
              "fraction",
              "12 × commission of a person ÷ variable a year.",
              earned(
                  RoleEarnings::commissionAttainment,
                  RoleField.VARIABLE,
                  RoleField.RATE,
                  RoleField.HEADS)),
          WITH_TARGETS.figure(
              "deals",
              "Deals for OTE a year",
              "count",
              "Variable a year ÷ (commission base of a deal × rate of the role).",
              role ->
                  new Part(
                          o -> earnings(o, role).deals().yearly(),
                          List.of(),
                          fields(role, RoleField.VARIABLE, RoleField.RATE))
                      .and(ProfitFigures.COMMISSION_BASE)));

  private EachRole() {}

  private static List<Role> withTargets(Reading reading) {
    return Roles.chosen(reading).stream().filter(OteStructure.ROLES::contains).toList();
  }

  /** What follows from commission, which the bench has none of. */
  private static Function<Role, Part> earned(
      Function<RoleEarnings, @Nullable Double> value, RoleField... fields) {
    return role ->
        new Part(o -> value.apply(earnings(o, role)), COMMISSION_BASE, fields(role, fields));
  }

  /** A person's pay, with further fields that it follows from. */
  private static Function<Role, Part> paid(
      Function<PeriodPay, @Nullable Double> value, String... further) {
    return role -> {
      boolean isBench = role == Role.BENCH;
      Part base =
          new Part(
              o -> pay(o, role, value),
              isBench ? List.of() : COMMISSION_BASE,
              fields(role, RoleField.BASE, RoleField.HEADS));
      Part paid = isBench ? base : base.and(fields(role, RoleField.RATE));
      return paid.and(List.of(further));
    };
  }

  private static @Nullable Double pay(
      Outcome outcome, Role role, Function<PeriodPay, @Nullable Double> value) {
    PeriodPay pay = earnings(outcome, role).pay();
    return pay == null ? null : value.apply(pay);
  }

  private static RoleEarnings earnings(Outcome outcome, Role role) {
    return outcome.figures().workforce().earnings().of(role);
  }

  private static List<String> fields(Role role, RoleField... fields) {
    return RoleField.paths(List.of(role), fields);
  }
}
