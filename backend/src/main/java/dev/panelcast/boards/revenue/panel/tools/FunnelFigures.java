package dev.panelcast.boards.revenue.panel.tools;

import java.util.List;

/** Figures from leads to what marketing brings. */
final class FunnelFigures {

  static final List<KeyFigure> ALL =
      List.of(
          new KeyFigure(
              "monthly-revenue",
              "Monthly revenue",
              "usd",
              "Sales × deal value × upfront share.",
              o -> o.economy().funnel().marketing().revenue(),
              List.of("sales"),
              List.of("deal.dealValue", "deal.upfrontShare")),
          new KeyFigure(
              "sales",
              "Sales",
              "count",
              "Held meetings × close rate.",
              o -> o.economy().funnel().stages().sales(),
              List.of("held", "close-rate"),
              List.of()),
          new KeyFigure(
              "held",
              "Held meetings",
              "count",
              "Scheduled meetings × show-up rate.",
              o -> o.economy().funnel().stages().held(),
              List.of("scheduled", "show-up-rate"),
              List.of()),
          new KeyFigure(
              "scheduled",
              "Scheduled meetings",
              "count",
              "Contacts × meeting rate.",
              o -> o.economy().funnel().stages().scheduled(),
              List.of("contacts", "meeting-rate"),
              List.of()),
          new KeyFigure(
              "contacts",
              "Contacts",
              "count",
              "Leads × contact rate.",
              o -> o.economy().funnel().stages().contacts(),
              List.of("leads", "contact-rate"),
              List.of()),
          new KeyFigure(
              "leads",
              "Leads",
              "count",
              "Sum of the leads of all enabled channels.",
              o -> o.economy().funnel().stages().leads(),
              List.of(),
              List.of("channels.*.enabled", "channels.*.monthlyLeads")),
          new KeyFigure(
              "contact-rate",
              "Contact rate",
              "fraction",
              "Contacts ÷ leads of all channels together.",
              o -> o.economy().funnel().rates().contact(),
              List.of("leads"),
              List.of("channels.*.contactRate")),
          new KeyFigure(
              "meeting-rate",
              "Meeting rate",
              "fraction",
              "Scheduled meetings ÷ contacts of all channels together.",
              o -> o.economy().funnel().rates().meeting(),
              List.of("contacts"),
              List.of("channels.*.meetingRate")),
          new KeyFigure(
              "show-up-rate",
              "Show-up rate",
              "fraction",
              "Held ÷ scheduled meetings of all channels together.",
              o -> o.economy().funnel().rates().showUp(),
              List.of("scheduled"),
              List.of("channels.*.showUpRate")),
          new KeyFigure(
              "close-rate",
              "Close rate",
              "fraction",
              "Sales ÷ held meetings of all channels together.",
              o -> o.economy().funnel().rates().close(),
              List.of("held"),
              List.of("channels.*.closeRate")),
          new KeyFigure(
              "marketing",
              "Marketing spend",
              "usd",
              "Paid stage × cost of each channel, or its budget.",
              o -> o.economy().funnel().marketing().spend(),
              List.of("leads", "contacts", "held", "sales"),
              List.of("channels.*.enabled", "channels.*.costMethod", "channels.*.cost")),
          new KeyFigure(
              "roas",
              "Return on ad spend",
              null,
              "Monthly revenue ÷ marketing spend.",
              o -> o.economy().funnel().marketing().roas(),
              List.of("monthly-revenue", "marketing"),
              List.of()));

  private FunnelFigures() {}
}
