package dev.panelcast.boards.revenue.panel.tools;

import dev.panelcast.boards.revenue.reverse.Answer.Result;

/** What a part of an answer is called, and its unit code. */
record ResultWords(String label, String unit) {

  /**
   * The words of a part.
   *
   * @param isMore whether what is needed comes on top of what the plan brings
   */
  static ResultWords of(Result result, boolean isMore) {
    return isMore ? more(result) : whole(result);
  }

  private static ResultWords more(Result result) {
    return switch (result) {
      case SALES -> new ResultWords("More sales", "count");
      case HELD -> new ResultWords("More held meetings", "count");
      case SCHEDULED -> new ResultWords("More scheduled meetings", "count");
      case CONTACTS -> new ResultWords("More contacts", "count");
      case LEADS -> new ResultWords("More leads", "count");
      case MARKETING -> new ResultWords("More marketing", "usd");
      default -> whole(result);
    };
  }

  private static ResultWords whole(Result result) {
    return switch (result) {
      case REVENUE_NEEDED -> new ResultWords("Revenue needed", "usd");
      case GAP -> new ResultWords("Missing revenue", "usd");
      case SALES -> new ResultWords("Sales", "count");
      case HELD -> new ResultWords("Held meetings", "count");
      case SCHEDULED -> new ResultWords("Scheduled meetings", "count");
      case CONTACTS -> new ResultWords("Contacts", "count");
      case LEADS -> new ResultWords("Leads", "count");
      case MARKETING -> new ResultWords("Marketing", "usd");
      case CLOSERS -> new ResultWords("Closers for them", "count");
      case ALLOWED_CAC -> new ResultWords("Allowed CAC", "usd");
      case NEEDED_LTV -> new ResultWords("Needed LTV", "usd");
      case QUOTA -> new ResultWords("Quota of a closer, a year", "usd");
      case CLOSERS_NEEDED -> new ResultWords("Closers needed", "count");
      case CLOSERS_WITH_ATTRITION -> new ResultWords("Closers needed with attrition", "count");
      case NEW_IN_MONTH_1 -> new ResultWords("New closers as full ones, month 1", "count");
      case NEW_IN_MONTH_2 -> new ResultWords("New closers as full ones, month 2", "count");
      case NEW_IN_MONTH_3 -> new ResultWords("New closers as full ones, month 3", "count");
      case NEW_IN_MONTH_4 -> new ResultWords("New closers as full ones, month 4", "count");
    };
  }
}
