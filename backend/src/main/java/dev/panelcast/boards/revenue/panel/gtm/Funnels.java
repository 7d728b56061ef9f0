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
   * @param labels what their labels end with
   */
  static void add(SequencedMap<String, Slice> steps, String keys, String labels, Stages stages) {
    steps.put(keys + "leads", new Slice("Leads" + labels, stages.leads(), null));
    steps.put(keys + "contacts", new Slice("Contacts" + labels, stages.contacts(), null));
    steps.put(keys + "scheduled", new Slice("Scheduled" + labels, stages.scheduled(), null));
    steps.put(keys + "held", new Slice("Held" + labels, stages.held(), null));
    steps.put(keys + "sales", new Slice("Sales" + labels, stages.sales(), null));
  }
}
