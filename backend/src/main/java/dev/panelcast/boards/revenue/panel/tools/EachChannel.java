package dev.panelcast.boards.revenue.panel.tools;

import dev.panelcast.boards.revenue.funnel.ChannelFigures;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.gtm.Chosen;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures that every channel has. */
final class EachChannel {

  private static final List<String> LEADS = List.of("enabled", "monthlyLeads");
  private static final List<String> CONTACTS = and(LEADS, "contactRate");
  private static final List<String> SCHEDULED = and(CONTACTS, "meetingRate");
  private static final List<String> HELD = and(SCHEDULED, "showUpRate");
  private static final List<String> SALES = and(HELD, "closeRate");
  private static final List<String> SPEND = and(SALES, "costMethod", "cost");
  private static final List<String> UPFRONT_CASH = List.of("deal.dealValue", "deal.upfrontShare");

  static final List<Traced> ALL =
      List.of(
          count("leads", "Leads", "Leads a month, none of a disabled channel.", LEADS)
              .of(c -> c.stages().leads()),
          count("contacts", "Contacts", "Leads × contact rate.", CONTACTS)
              .of(c -> c.stages().contacts()),
          count(
                  "scheduled",
                  "Scheduled meetings",
                  "Leads × contact rate × meeting rate.",
                  SCHEDULED)
              .of(c -> c.stages().scheduled()),
          count(
                  "held",
                  "Held meetings",
                  "Leads × contact rate × meeting rate × show-up rate.",
                  HELD)
              .of(c -> c.stages().held()),
          count(
                  "sales",
                  "Sales",
                  "Leads × contact rate × meeting rate × show-up rate × close rate.",
                  SALES)
              .of(c -> c.stages().sales()),
          new Kind("conversion", "Overall conversion", "fraction", "Sales ÷ leads.", SALES, false)
              .of(c -> c.rates().overall()),
          usd("spend", "Marketing spend", "Paid stage × its cost, or the budget.")
              .of(c -> c.marketing().spend()),
          usd("cost-per-sale", "Cost per sale", "Marketing spend ÷ sales.")
              .of(c -> c.marketing().perSale()),
          new Kind(
                  "revenue",
                  "Monthly revenue",
                  "usd",
                  "Sales × deal value × upfront share.",
                  SALES,
                  true)
              .of(c -> c.marketing().revenue()),
          new Kind(
                  "roas",
                  "Return on ad spend",
                  null,
                  "Monthly revenue ÷ marketing spend.",
                  SPEND,
                  true)
              .of(c -> c.marketing().roas()));

  private EachChannel() {}

  /** A figure without its value. */
  private record Kind(
      String id,
      String label,
      @Nullable String unit,
      String formula,
      List<String> fields,
      boolean ofTheDeal) {

    Traced of(Function<ChannelFigures, @Nullable Double> value) {
      return new Traced(
          "channel-" + id,
          label + " of each channel",
          formula,
          reading ->
              Chosen.channels(reading).stream()
                  .map(channel -> figure(reading, channel, value))
                  .toList());
    }

    private KeyFigure figure(
        Reading reading, ChannelFigures channel, Function<ChannelFigures, @Nullable Double> value) {
      int place = reading.now().economy().funnel().channels().indexOf(channel);
      return new KeyFigure(
          "channel-%s-%s".formatted(id, channel.id()),
          "%s: %s".formatted(channel.id(), label),
          unit,
          formula,
          o -> value.apply(o.economy().funnel().channels().get(place)),
          List.of(),
          paths(channel.id()));
    }

    private List<String> paths(String channel) {
      return Stream.concat(
              fields.stream().map(field -> "channels.%s.%s".formatted(channel, field)),
              ofTheDeal ? UPFRONT_CASH.stream() : Stream.of())
          .toList();
    }
  }

  private static Kind count(String id, String label, String formula, List<String> fields) {
    return new Kind(id, label, "count", formula, fields, false);
  }

  private static Kind usd(String id, String label, String formula) {
    return new Kind(id, label, "usd", formula, SPEND, false);
  }

  private static List<String> and(List<String> fields, String... more) {
    return Stream.concat(fields.stream(), Stream.of(more)).toList();
  }
}
