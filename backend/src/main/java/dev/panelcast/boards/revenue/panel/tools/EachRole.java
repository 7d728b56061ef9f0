package dev.panelcast.boards.revenue.panel.tools;

import dev.panelcast.boards.revenue.earnings.OteStructure;
import dev.panelcast.boards.revenue.earnings.PeriodPay;
import dev.panelcast.boards.revenue.earnings.RoleEarnings;
import dev.panelcast.boards.revenue.panel.Roles;
import dev.panelcast.boards.revenue.plan.Role;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures that every role of the team has. The bench earns base pay alone and has no targets. */
final class EachRole {

  private static final String HEADS = "heads";
  private static final String BASE = "baseAnnual";
  private static final String VARIABLE = "variableAnnual";
  private static final String RATE = "commissionRate";
  private static final List<String> COMMISSION_BASE = List.of("commission-base");

  static final List<Traced> ALL =
      List.of(
          new Kind("pool", "Commission pool", "usd", "Commission base × rate of the role.")
              .earned(RoleEarnings::pool, RATE),
          new Kind("commission", "Commission of a person", "usd", "Commission pool ÷ heads.")
              .earned(RoleEarnings::commission, RATE, HEADS),
          new Kind(
                  "pay-day",
                  "Pay a day",
                  "usd",
                  "Base a year ÷ 12 ÷ 30 + commission of a person ÷ working days.")
              .paid(PeriodPay::daily, "capacity.workingDays"),
          new Kind("pay-week", "Pay a week", "usd", "Pay a month × 12 ÷ 52.")
              .paid(PeriodPay::weekly),
          new Kind("pay-month", "Pay a month", "usd", "Base a year ÷ 12 + commission of a person.")
              .paid(PeriodPay::monthly),
          new Kind("pay-year", "Pay a year", "usd", "12 × pay a month.").paid(PeriodPay::annual),
          new Kind("ote", "OTE a month", "usd", "(Base a year + variable a year) ÷ 12.")
              .each(true, RoleEarnings::monthlyOte, _ -> List.of(), _ -> Stream.of(BASE, VARIABLE)),
          new Kind("attainment", "OTE attainment", "fraction", "Pay a month ÷ OTE a month.")
              .earned(RoleEarnings::attainment, BASE, VARIABLE, RATE, HEADS),
          new Kind(
                  "commission-attainment",
                  "Commission attainment",
                  "fraction",
                  "12 × commission of a person ÷ variable a year.")
              .earned(RoleEarnings::commissionAttainment, VARIABLE, RATE, HEADS),
          new Kind(
                  "deals",
                  "Deals for OTE a year",
                  "count",
                  "Variable a year ÷ (commission base of a deal × rate of the role).")
              .each(
                  false,
                  earnings -> earnings.deals().yearly(),
                  _ -> List.of(),
                  _ ->
                      Stream.of(
                          VARIABLE,
                          RATE,
                          "deal.dealValue",
                          "deal.upfrontShare",
                          "deal.commissionPolicy")));

  private EachRole() {}

  /** A figure without its value and what goes in. */
  private record Kind(String id, String label, String unit, String formula) {

    /** One that follows from commission, which the bench has none of. */
    Traced earned(Function<RoleEarnings, @Nullable Double> value, String... fields) {
      return each(false, value, _ -> COMMISSION_BASE, _ -> Stream.of(fields));
    }

    /** One of a person's pay, with further fields that it takes to pay commission. */
    Traced paid(Function<PeriodPay, @Nullable Double> value, String... further) {
      return each(
          true,
          earnings -> earnings.pay() == null ? null : value.apply(earnings.pay()),
          role -> role == Role.BENCH ? List.of() : COMMISSION_BASE,
          role ->
              Stream.concat(
                  Stream.of(BASE, HEADS),
                  role == Role.BENCH
                      ? Stream.of()
                      : Stream.concat(Stream.of(RATE), Stream.of(further))));
    }

    Traced each(
        boolean ofTheBench,
        Function<RoleEarnings, @Nullable Double> value,
        Function<Role, List<String>> figures,
        Function<Role, Stream<String>> fields) {
      return new Traced(
          "role-" + id,
          label + " of each role",
          formula,
          reading ->
              Roles.chosen(reading).stream()
                  .filter(role -> ofTheBench || OteStructure.ROLES.contains(role))
                  .map(
                      role ->
                          new KeyFigure(
                              "role-%s-%s".formatted(id, role.word()),
                              "%s: %s".formatted(Roles.title(role), label),
                              unit,
                              formula,
                              o -> value.apply(o.figures().workforce().earnings().of(role)),
                              figures.apply(role),
                              fields.apply(role).map(field -> path(role, field)).toList()))
                  .toList());
    }
  }

  private static String path(Role role, String field) {
    if (field.equals(HEADS)) {
      return role == Role.BENCH ? "team.bench" : "team.%ss".formatted(role.word());
    }
    return field.contains(".") ? field : "compensation.%s.%s".formatted(role.word(), field);
  }
}
