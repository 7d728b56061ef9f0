package dev.panelcast.boards.fleet.metric;

/**
 * One reason why a record is refused.
 *
 * @param field the field of the row that is wrong
 * @param code stable name of the reason, see the constants
 * @param message the reason in words with the limit, without the refused value
 */
public record RecordError(String field, String code, String message) {
  /** The name is empty, longer than 64 or has other characters than a-z 0-9 . _ -. */
  public static final String SERVER_NAME_INVALID = "server_name_invalid";

  /** The timestamp is missing or not RFC 3339 in UTC. */
  public static final String TIMESTAMP_INVALID = "timestamp_invalid";

  /** The timestamp is more than 5 minutes after now. */
  public static final String TIMESTAMP_IN_FUTURE = "timestamp_in_future";

  /** The explicit profile is none of the table. */
  public static final String UNKNOWN_PROFILE = "unknown_profile";

  /** The value is below 0, above the limit, or has a fraction where none is allowed. */
  public static final String METRIC_OUT_OF_RANGE = "metric_out_of_range";

  /** The value is not a finite number. */
  public static final String METRIC_NOT_FINITE = "metric_not_finite";

  /** The record is not newer than the newest one of its server and not equal to a stored one. */
  public static final String OUT_OF_ORDER = "out_of_order";
}
