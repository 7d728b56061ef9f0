package dev.panelcast.boards.revenue.sensitivity;

import dev.panelcast.board.Panel.Word;
import dev.panelcast.boards.revenue.plan.Channel;
import dev.panelcast.boards.revenue.plan.Compensation;
import dev.panelcast.boards.revenue.plan.Compensation.Pay;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Plan.Opex;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** An input that is moved to see what follows; those of channels are moved in all of them. */
public enum Driver implements Word {
  LEADS,
  CONTACT_RATE,
  MEETING_RATE,
  SHOW_UP_RATE,
  CLOSE_RATE,
  MARKETING_COST,
  DEAL_VALUE,
  BASE_PAY,
  COMMISSION_RATES,
  OPERATING_COSTS;

  /** Whether the plan has any of it: what is 0 cannot be moved by a factor. */
  public boolean present(Plan plan) {
    return size(plan) != 0;
  }

  /** The plan with this input times a factor, which may leave the limits of the input. */
  public Plan times(Plan plan, double by) {
    return switch (this) {
      case LEADS -> new ChannelFactors(by, 1, 1, 1, 1, 1).on(plan);
      case CONTACT_RATE -> new ChannelFactors(1, by, 1, 1, 1, 1).on(plan);
      case MEETING_RATE -> new ChannelFactors(1, 1, by, 1, 1, 1).on(plan);
      case SHOW_UP_RATE -> new ChannelFactors(1, 1, 1, by, 1, 1).on(plan);
      case CLOSE_RATE -> new ChannelFactors(1, 1, 1, 1, by, 1).on(plan);
      case MARKETING_COST -> new ChannelFactors(1, 1, 1, 1, 1, by).on(plan);
      case DEAL_VALUE -> plan.with(plan.deal().times(by));
      case BASE_PAY -> plan.with(paid(plan.compensation(), by, 1));
      case COMMISSION_RATES -> plan.with(paid(plan.compensation(), 1, by));
      case OPERATING_COSTS -> plan.with(times(plan.opex(), by));
    };
  }

  private double size(Plan plan) {
    return switch (this) {
      case LEADS -> channels(plan, Channel::monthlyLeads);
      case CONTACT_RATE -> channels(plan, Channel::contactRate);
      case MEETING_RATE -> channels(plan, Channel::meetingRate);
      case SHOW_UP_RATE -> channels(plan, Channel::showUpRate);
      case CLOSE_RATE -> channels(plan, Channel::closeRate);
      case MARKETING_COST -> channels(plan, Channel::cost);
      case DEAL_VALUE -> plan.deal().dealValue();
      case BASE_PAY -> pay(plan.compensation(), Pay::baseAnnual);
      case COMMISSION_RATES -> pay(plan.compensation(), Pay::commissionRate);
      case OPERATING_COSTS -> plan.opex().total();
    };
  }

  private static double channels(Plan plan, ToDoubleFunction<Channel> field) {
    return plan.channels().stream().filter(Channel::enabled).mapToDouble(field).sum();
  }

  private static double pay(Compensation pay, ToDoubleFunction<Pay> field) {
    return Stream.of(pay.closer(), pay.setter(), pay.manager(), pay.bench())
        .mapToDouble(field)
        .sum();
  }

  private static Compensation paid(Compensation pay, double base, double rate) {
    return new Compensation(
        times(pay.closer(), base, rate),
        times(pay.setter(), base, rate),
        times(pay.manager(), base, rate),
        times(pay.bench(), base, rate));
  }

  private static Pay times(Pay pay, double base, double rate) {
    return new Pay(pay.baseAnnual() * base, pay.variableAnnual(), pay.commissionRate() * rate);
  }

  private static Opex times(Opex opex, double by) {
    return new Opex(opex.rent() * by, opex.software() * by, opex.other() * by);
  }
}
