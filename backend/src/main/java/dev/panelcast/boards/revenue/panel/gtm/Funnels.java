package dev.panelcast.boards.revenue.panel.gtm;

import dev.panelcast.board.PanelData.Slice;
import dev.panelcast.boards.revenue.funnel.Stages;
import java.util.SequencedMap;

/** Stages as the steps of a funnel. */
final class Funnels {

  private Funnels() {}

  /**
   * Adds the five stages.
   *
   * @param keys what their keys begin with
   * @param labels what their labels begin with
   */
  static void add(SequencedMap<String, Slice> steps, String keys, String labels, Stages stages) {
    steps.put(keys + "leads", new Slice(labels + "Leads", stages.leads(), null));
    steps.put(keys + "contacts", new Slice(labels + "Contacts", stages.contacts(), null));
    steps.put(keys + "scheduled", new Slice(labels + "Scheduled", stages.scheduled(), null));
    steps.put(keys + "held", new Slice(labels + "Held", stages.held(), null));
    steps.put(keys + "sales", new Slice(labels + "Sales", stages.sales(), null));
  }
}
