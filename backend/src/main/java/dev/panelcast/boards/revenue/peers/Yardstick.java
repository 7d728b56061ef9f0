package dev.panelcast.boards.revenue.peers;

import dev.panelcast.board.Panel.Word;

/** A figure for which others are known. */
public enum Yardstick implements Word {
  CONTACT_RATE,
  MEETING_RATE,
  SHOW_UP_RATE,
  CLOSE_RATE,
  /** Fraction of new customers that start; no plan holds it. */
  ONBOARDING_RATE,
  COST_PER_LEAD,
  COST_PER_CONTACT,
  /** Per held meeting, the one that marketing pays for. */
  COST_PER_MEETING,
  CAC,
  LTV_TO_CAC,
  EBITDA_MARGIN,
  GROSS_MARGIN,
  /** In months. */
  PAYBACK
}
