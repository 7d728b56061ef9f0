package dev.panelcast.boards.revenue.panel.tools;

import dev.panelcast.boards.revenue.funnel.ChannelFigures;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.gtm.Chosen;
import dev.panelcast.boards.revenue.panel.tools.Each.Part;
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

  /** A channel and where it stands among those of its plan. */
  private record Place(int number, String id) {}

  private static final Each<Place> EACH =
      new Each<>("channel", EachChannel::chosen, Place::id, Place::id);

  static final List<Traced> ALL =
      List.of(
          EACH.figure(
              "leads",
              "Leads",
              "count",
              "Leads a month, none of a disabled channel.",
              of(c -> c.stages().leads(), LEADS)),
          EACH.figure(
              "contacts",
              "Contacts",
              "count",
              "Leads × contact rate.",
              of(c -> c.stages().contacts(), CONTACTS)),
          EACH.figure(
              "scheduled",
              "Scheduled meetings",
              "count",
              "Leads × contact rate × meeting rate.",
              of(c -> c.stages().scheduled(), SCHEDULED)),
          EACH.figure(
              "held",
              "Held meetings",
              "count",
              "Leads × contact rate × meeting rate × show-up rate.",
              of(c -> c.stages().held(), HELD)),
          EACH.figure(
              "sales",
              "Sales",
              "count",
              "Leads × contact rate × meeting rate × show-up rate × close rate.",
              of(c -> c.stages().sales(), SALES)),
          EACH.figure(
              "conversion",
              "Overall conversion",
              "fraction",
              "Sales ÷ leads.",
              of(c -> c.rates().overall(), SALES)),
          EACH.figure(
              "spend",
              "Marketing spend",
              "usd",
              "Paid stage × its cost, or the budget.",
              of(c -> c.marketing().spend(), SPEND)),
          EACH.figure(
              "cost-per-sale",
              "Cost per sale",
              "usd",
              "Marketing spend ÷ sales.",
              of(c -> c.marketing().perSale(), SPEND)),
          EACH.figure(
              "revenue",
              "Monthly revenue",
              "usd",
              "Sales × deal value × upfront share.",
              of(c -> c.marketing().revenue(), SALES).andThen(part -> part.and(UPFRONT_CASH))),
          EACH.figure(
              "roas",
              "Return on ad spend",
              null,
              "Monthly revenue ÷ marketing spend.",
              of(c -> c.marketing().roas(), SPEND).andThen(part -> part.and(UPFRONT_CASH))));

  private EachChannel() {}

  private static List<Place> chosen(Reading reading) {
    List<ChannelFigures> all = reading.now().economy().funnel().channels();
    return Chosen.channels(reading).stream()
        .map(channel -> new Place(all.indexOf(channel), channel.id()))
        .toList();
  }

  /** What follows from fields of the channel. */
  private static Function<Place, Part> of(
      Function<ChannelFigures, @Nullable Double> value, List<String> fields) {
    return place ->
        new Part(
            o -> value.apply(o.economy().funnel().channels().get(place.number())),
            List.of(),
            fields.stream().map(field -> "channels.%s.%s".formatted(place.id(), field)).toList());
  }

  private static List<String> and(List<String> fields, String... further) {
    return Stream.concat(fields.stream(), Stream.of(further)).toList();
  }
}
