package dev.panelcast.boards.revenue.peers;

import dev.panelcast.board.PanelData.Word;
import dev.panelcast.boards.revenue.number.Compared;
import org.jspecify.annotations.Nullable;

/** How good a figure is, best first, with the fill colour of each; the only scale of the room. */
public enum Standing implements Word {
  EXCELLENT("#4CAF50"),
  GOOD("#8BC34A"),
  FAIR("#FF9800"),
  POOR("#F44336"),
  /** Nothing is known. */
  NEUTRAL("#9E9E9E");

  private static final double CAC_SHARE = 0.20;

  private final String hex;

  Standing(String hex) {
    this.hex = hex;
  }

  /** Colour of fills, as hex. Texts beside it need a colour of their own. */
  public String hex() {
    return hex;
  }

  /** Of a ratio of LTV to CAC. */
  public static Standing ofLtvToCac(@Nullable Double ratio) {
    return steps(ratio, 3, 3, 1.5);
  }

  /** Of a share of the on-target earnings. */
  public static Standing ofAttainment(@Nullable Double attainment) {
    return steps(attainment, 1, 1, 0.8);
  }

  /** Of a health from 0 to 100. */
  public static Standing ofHealth(@Nullable Double health) {
    return steps(health, 80, 60, 40);
  }

  /** Of a gross retention. */
  public static Standing ofGrr(@Nullable Double grr) {
    return steps(grr, Double.POSITIVE_INFINITY, 0.95, 0.90);
  }

  /** Of a net retention. */
  public static Standing ofNrr(@Nullable Double nrr) {
    return steps(nrr, Double.POSITIVE_INFINITY, 1.20, 1.10);
  }

  /** Of a churn rate a month: the lower the better. */
  public static Standing ofChurn(double churn) {
    return steps(-churn, Double.POSITIVE_INFINITY, -0.03, -0.05);
  }

  /** Of an acquisition cost: good below 20 % of the deal value, else unjudged; both in USD. */
  public static Standing ofCac(@Nullable Double cac, double dealValue) {
    return cac != null && cac < dealValue * CAC_SHARE ? GOOD : NEUTRAL;
  }

  /** Of the base share of on-target earnings: healthy from 30 to 50 %. */
  public static Standing ofBaseShare(@Nullable Double share) {
    if (share == null) {
      return NEUTRAL;
    }
    return share >= 0.30 && share <= 0.50 ? GOOD : FAIR;
  }

  static Standing steps(@Nullable Double value, double excellent, double good, double fair) {
    if (value == null) {
      return NEUTRAL;
    }
    if (Compared.reaches(value, excellent)) {
      return EXCELLENT;
    }
    if (Compared.reaches(value, good)) {
      return GOOD;
    }
    return Compared.reaches(value, fair) ? FAIR : POOR;
  }
}
