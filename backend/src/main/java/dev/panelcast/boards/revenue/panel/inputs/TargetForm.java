package dev.panelcast.boards.revenue.panel.inputs;

import dev.panelcast.board.FormPart.Field;
import dev.panelcast.board.FormPart.Ties;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.calendar.Span;
import dev.panelcast.boards.revenue.calendar.TargetBreakdown;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Forms;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.rule.PlanRules;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** One target said in five ways: the year's is stored, any of them can be typed. */
final class TargetForm {

  private static final String SUMMARY = "What the year is meant to bring.";
  private static final String FORMULA =
      "A quarter = year ÷ 4, a month = year ÷ 12, a week = year ÷ 52, a working day = year ÷ 260.";
  private static final String ANNUAL = Section.TARGETS.id() + ".annualRevenue";
  private static final String PROJECTION = Section.TARGETS.id() + ".projectionMonths";

  private static final Map<Span, String> LABELS =
      new EnumMap<>(
          Map.of(
              Span.QUARTERLY, "Revenue a quarter",
              Span.MONTHLY, "Revenue a month",
              Span.WEEKLY, "Revenue a week",
              Span.DAILY, "Revenue a working day"));

  private TargetForm() {}

  static PanelData data(Reading reading) {
    Forms forms = new Forms(reading).section(Section.TARGETS);
    TargetBreakdown targets = reading.now().figures().targets();
    LABELS.forEach(
        (span, label) -> forms.field("share." + span.word(), field(label, span, targets.of(span))));
    return forms.last(PROJECTION).form(Notes.of(SUMMARY).with(Trace.of(reading, FORMULA)));
  }

  private static Field field(String label, Span span, double value) {
    double max = span.share(PlanRules.MAX_REVENUE);
    return new Field(
            label,
            "number",
            value,
            "usd",
            0.0,
            max,
            1.0 / span.perYear(),
            null,
            null,
            String.format(Locale.ROOT, "%s must be a number from $0 to $%,.2f.", label, max))
        .tied(Ties.link(ANNUAL, span.perYear()));
  }
}
