package dev.panelcast.boards.revenue.panel.compensation;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Waterfall;
import dev.panelcast.boards.revenue.commission.Commission;
import dev.panelcast.boards.revenue.commission.Pools;
import dev.panelcast.boards.revenue.earnings.OteStructure;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import dev.panelcast.boards.revenue.panel.Roles;
import dev.panelcast.boards.revenue.panel.part.Money;
import dev.panelcast.boards.revenue.panel.part.Moves;
import dev.panelcast.boards.revenue.panel.part.Reason;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.plan.Role;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From revenue to the pools of the roles, and what one person gets of each. */
final class CommissionFlow {

  private static final String FORMULA =
      """
      Pool = commission base × rate of the role; the base is sales × upfront cash or, with policy full, \
      sales × deal value. One person gets pool ÷ heads; of a single deal the whole pool.\
      """;

  private CommissionFlow() {}

  static PanelData data(Reading reading) {
    boolean perDeal = RevenueVariables.isPerDeal(reading.inputs());
    Commission commission = reading.now().economy().commission();
    Pools pools = perDeal ? commission.perDeal() : commission.monthly();
    double revenue =
        perDeal
            ? reading.now().plan().deal().upfrontCash()
            : reading.now().economy().funnel().marketing().revenue();
    Moves moves = new Moves().total("revenue", "Revenue", revenue);
    for (Role role : OteStructure.ROLES) {
      moves.step(role.word(), Roles.title(role) + " pool", -pools.of(role));
    }
    moves.total("left", "Left", revenue - pools.total());
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Role role : OteStructure.ROLES) {
      Double each = each(reading, role, pools, perDeal);
      moves.total(role.word() + "Each", "One " + Roles.title(role).toLowerCase(Locale.ROOT), each);
      if (each == null) {
        reasons.put("/items/%sEach/value".formatted(role.word()), Reason.ZERO_DENOMINATOR);
      }
    }
    return new Waterfall(
        "usd",
        moves.items(),
        Notes.of(
                "%s of %s go to commission."
                    .formatted(Money.usd(pools.total()), Money.usd(revenue)))
            .with(Trace.of(reading, FORMULA))
            .because(reasons));
  }

  /** What one person gets; nobody gets anything of a role without heads. */
  private static @Nullable Double each(Reading reading, Role role, Pools pools, boolean perDeal) {
    Double monthly = reading.now().figures().workforce().earnings().of(role).commission();
    return perDeal && monthly != null ? (Double) pools.of(role) : monthly;
  }
}
