package dev.panelcast.boards.revenue.plan;

import dev.panelcast.board.Panel.Word;

/** A job in the sales team, in the order in which roles are shown. */
public enum Role implements Word {
  CLOSER,
  SETTER,
  MANAGER,
  /** In training: base pay only, no commission. */
  BENCH
}
