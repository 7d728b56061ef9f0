package dev.panelcast.boards.revenue.panel.gtm;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.PanelData;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import dev.panelcast.boards.revenue.panel.word.Channels;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.kernel.PanelId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The panels of the tab. */
public final class GtmPanels {

  private static final Set<Section> CHANNELS = Set.of(Section.CHANNELS);
  private static final Set<Section> DEAL_AND_CHANNELS = Set.of(Section.DEAL, Section.CHANNELS);

  /** Those that are shown in another tab again. */
  public static final List<PanelId> SHARED =
      Stream.of("channel-table", "channel-funnel", "blended-funnel", "revenue-donut")
          .map(PanelId::new)
          .toList();

  private static final ChannelBars LEADS =
      new ChannelBars(
          "count",
          "Leads a month of each channel.",
          "Leads of an enabled channel; a disabled one has none.",
          channel -> channel.stages().leads());

  private static final ChannelBars SALES =
      new ChannelBars(
          "count",
          "Sales a month of each channel.",
          "Sales = leads × contact × meeting × show-up × close rate.",
          channel -> channel.stages().sales());

  private static final ChannelBars ROAS =
      new ChannelBars(
          null,
          "Revenue for each dollar that a channel spends.",
          "ROAS = sales × upfront cash ÷ spend; spend = paid stage × cost, or the budget.",
          channel -> channel.marketing().roas());

  private static final ChannelBars CLOSE =
      new ChannelBars(
          "fraction",
          "Share of held meetings that become sales, by channel.",
          "Close rate = sales ÷ held meetings.",
          channel -> channel.rates().close());

  private static final ChannelBars REVENUE =
      new ChannelBars(
          "usd",
          "Immediate revenue a month by channel.",
          "Revenue = sales × deal value × upfront share.",
          channel -> channel.marketing().revenue());

  private GtmPanels() {}

  /** The panels in their order. */
  public static List<Panel> of(PlanPanels panels) {
    List<Panel> first =
        List.of(
            panels.panel(
                "alert-list", "Alerts", Kind.LIST, PlanPanels.WITH_LIMITS, AlertLines::data),
            PlanPanels.wide(
                12,
                panels.panel(
                    "channel-cards",
                    "Channels",
                    Kind.FORM,
                    CHANNELS,
                    List.of(),
                    ChannelCards::data)),
            PlanPanels.wide(
                12,
                panels.panel(
                    "capacity-check",
                    "Capacity",
                    Kind.GAUGE,
                    Set.of(Section.CHANNELS, Section.TEAM, Section.CAPACITY),
                    List.of(),
                    CapacityGauge::data)),
            bars(panels, "channel-leads", "Leads per channel", CHANNELS, LEADS),
            bars(panels, "channel-sales", "Sales per channel", CHANNELS, SALES),
            bars(panels, "channel-roas", "Return on ad spend", DEAL_AND_CHANNELS, ROAS),
            bars(panels, "channel-close", "Close rate", CHANNELS, CLOSE));
    return Stream.concat(first.stream(), shared(panels).stream()).toList();
  }

  private static List<Panel> shared(PlanPanels panels) {
    return List.of(
        byChannel(
            panels,
            "channel-table",
            "Channel table",
            Kind.TABLE,
            DEAL_AND_CHANNELS,
            ChannelTable::data),
        byChannel(
            panels,
            "channel-funnel",
            "Funnel per channel",
            Kind.FUNNEL,
            CHANNELS,
            ChannelFunnel::data),
        panels.view(
            "blended-funnel",
            "Blended funnel",
            Kind.FUNNEL,
            CHANNELS,
            List.of(),
            Channels.orNone(BlendedFunnel::data)),
        panels.view(
            RevenueVariables.CHANNEL_LIST.value(),
            "Revenue by channel",
            Kind.DONUT,
            DEAL_AND_CHANNELS,
            List.of(),
            Channels.orNone(REVENUE::shares)));
  }

  private static Panel bars(
      PlanPanels panels, String id, String title, Set<Section> reads, ChannelBars bars) {
    return byChannel(panels, id, title, Kind.BAR, reads, bars::bars);
  }

  private static Panel byChannel(
      PlanPanels panels,
      String id,
      String title,
      Kind kind,
      Set<Section> reads,
      Function<Reading, PanelData> data) {
    return panels.view(
        id, title, kind, reads, List.of(RevenueVariables.CHANNEL), Channels.orNone(data));
  }
}
