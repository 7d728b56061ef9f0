package dev.panelcast.boards.revenue.panel.gtm;

import static java.util.Objects.requireNonNull;

import dev.panelcast.board.FormPart.Action;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.funnel.ChannelFigures;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Forms;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.plan.Channel;
import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.preset.ChannelPreset;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A card per channel: its inputs, what comes of them, and what can be done with it. */
final class ChannelCards {

  private static final String FORMULA =
      """
      Sales = leads × contact × meeting × show-up × close rate. Spend = paid stage × cost, or the \
      budget. Cost per lead = spend ÷ leads.\
      """;
  private static final String PATH = Section.CHANNELS.id() + ".";

  /** What a preset leaves alone. */
  private static final Set<String> KEPT = Set.of("id", "name", "enabled");

  private ChannelCards() {}

  static PanelData data(Reading reading) {
    List<Channel> channels = reading.now().plan().channels();
    NewChannels names = new NewChannels(channels);
    Forms forms = new Forms(reading).section(Section.CHANNELS);
    Map<String, ChannelFigures> figures =
        reading.now().economy().funnel().channels().stream()
            .collect(Collectors.toMap(ChannelFigures::id, channel -> channel));
    for (Channel channel : channels) {
      card(forms, channel, requireNonNull(figures.get(channel.id())), names);
    }
    if (names.hasRoom()) {
      forms.action("add", Action.of("Add channel", row(names.added())));
    }
    return forms.form(
        Notes.of(channels.size() == 1 ? "One channel." : "%d channels.".formatted(channels.size()))
            .with(Trace.of(reading, FORMULA))
            .keeping("/groups/*/label"));
  }

  private static void card(
      Forms forms, Channel channel, ChannelFigures figures, NewChannels names) {
    String path = PATH + channel.id();
    forms
        .setting(
            path + ".costMethod", word -> Map.of(path + ".cost", ChannelPreset.cost(method(word))))
        .output(path + ".sales", "Sales a month", figures.stages().sales(), "count")
        .output(path + ".spend", "Spend a month", figures.marketing().spend(), "usd")
        .output(path + ".cpl", "Cost per lead", figures.marketing().perLead(), "usd")
        .group(path, channel.name(), buttons(channel, names));
  }

  private static SequencedMap<String, Action> buttons(Channel channel, NewChannels names) {
    SequencedMap<String, Action> buttons = new LinkedHashMap<>();
    Stream.of(ChannelPreset.values())
        .filter(preset -> preset.offer() != null)
        .forEach(preset -> buttons.put("preset-" + preset.word(), filled(channel, preset)));
    if (names.hasRoom()) {
      buttons.put("duplicate", Action.of("Duplicate", row(names.copy(channel))));
    }
    buttons.put(
        "remove",
        Action.remove(
            "Remove", PATH + channel.id(), "Remove %s with its inputs?".formatted(channel.name())));
    return buttons;
  }

  private static Action filled(Channel channel, ChannelPreset preset) {
    ChannelPreset.Offer offer = preset.offer();
    Map<String, Object> values = new LinkedHashMap<>();
    PlanDocument.row(preset.on(channel))
        .forEachEntry(
            (field, value) -> {
              if (!KEPT.contains(field)) {
                values.put(PATH + channel.id() + "." + field, value);
              }
            });
    String hint =
        offer == null
            ? null
            : String.format(
                Locale.ROOT,
                "Usual for it: a deal of $%,.0f and a sales cycle of %d days.",
                offer.dealValue(),
                offer.salesCycleDays());
    return Action.preview(preset.name() + " preset", values, hint);
  }

  private static Map<String, Object> row(Channel channel) {
    return Map.of(PATH + channel.id(), PlanDocument.row(channel));
  }

  private static CostMethod method(String word) {
    return CostMethod.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
