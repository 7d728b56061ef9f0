package dev.panelcast.boards.revenue.peers;

import dev.panelcast.boards.revenue.plan.Benchmark;

/** What makes companies differ, as factors on what all of them reach. */
final class Factors {
  private Factors() {}

  /** On rates of the funnel. */
  record Rates(double contact, double meeting, double close) {
    private static final Rates ONE = new Rates(1, 1, 1);

    static Rates of(Benchmark kind) {
      return industry(kind).times(size(kind)).times(maturity(kind));
    }

    private Rates times(Rates other) {
      return new Rates(contact * other.contact, meeting * other.meeting, close * other.close);
    }

    private static Rates industry(Benchmark kind) {
      return switch (kind.industry()) {
        case INSURANCE -> new Rates(0.9, 0.8, 1.2);
        case SAAS -> new Rates(1.1, 1.2, 0.8);
        case FINANCIAL_SERVICES -> new Rates(0.8, 0.9, 1.1);
        case REAL_ESTATE -> new Rates(1.2, 1.1, 0.9);
        case NONE -> ONE;
      };
    }

    private static Rates size(Benchmark kind) {
      return switch (kind.companySize()) {
        case STARTUP -> new Rates(1.1, 1.1, 0.9);
        case SMALL -> new Rates(1.05, 1.05, 0.95);
        case LARGE -> new Rates(0.95, 0.95, 1.05);
        case MEDIUM, NONE -> ONE;
      };
    }

    private static Rates maturity(Benchmark kind) {
      return switch (kind.maturity()) {
        case NEW -> new Rates(0.8, 0.9, 0.7);
        case GROWING -> new Rates(0.9, 0.95, 0.85);
        case SATURATED -> new Rates(1.1, 1.05, 1.2);
        case ESTABLISHED, NONE -> ONE;
      };
    }
  }

  /** On what a lead and a customer cost. */
  record Costs(double lead, double customer) {
    private static final Costs ONE = new Costs(1, 1);

    static Costs of(Benchmark kind) {
      double place = geography(kind);
      Costs industry = industry(kind);
      Costs source = source(kind);
      return new Costs(
          industry.lead * source.lead * place, industry.customer * source.customer * place);
    }

    private static Costs industry(Benchmark kind) {
      return switch (kind.industry()) {
        case INSURANCE -> new Costs(1.2, 1.5);
        case SAAS -> new Costs(0.8, 0.7);
        case FINANCIAL_SERVICES -> new Costs(1.4, 1.8);
        case REAL_ESTATE -> new Costs(1.0, 1.2);
        case NONE -> ONE;
      };
    }

    private static Costs source(Benchmark kind) {
      return switch (kind.leadSource()) {
        case REFERRAL -> new Costs(0.3, 0.5);
        case COLD_OUTBOUND -> new Costs(1.5, 1.8);
        case EVENTS -> new Costs(2.0, 1.2);
        case DIGITAL, NONE -> ONE;
      };
    }

    private static double geography(Benchmark kind) {
      return switch (kind.geography()) {
        case USA -> 3.5;
        case COLOMBIA -> 0.7;
        case ARGENTINA -> 0.8;
        case MEXICO, NONE -> 1;
      };
    }
  }

  /** On what a company earns. */
  record Finance(double ltvToCac, double ebitdaMargin, double payback) {

    static Finance of(Benchmark kind) {
      Finance industry =
          switch (kind.industry()) {
            case INSURANCE -> new Finance(1.2, 0.9, 1.5);
            case SAAS -> new Finance(1.0, 1.1, 0.8);
            case FINANCIAL_SERVICES, REAL_ESTATE, NONE -> new Finance(1, 1, 1);
          };
      return switch (kind.revenueModel()) {
        case RECURRING -> industry.times(1.3, 1.2);
        case TRANSACTIONAL -> industry.times(0.7, 0.6);
        case NONE -> industry;
      };
    }

    private Finance times(double value, double speed) {
      return new Finance(ltvToCac * value, ebitdaMargin, payback * speed);
    }
  }
}
