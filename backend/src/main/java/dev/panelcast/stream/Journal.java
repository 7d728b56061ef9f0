package dev.panelcast.stream;

/** What a line tells of itself, on its connection's thread. */
interface Journal {

  /** Ended because the client went away. */
  String CLIENT = "client";

  /** Ended because the client took nothing for too long. */
  String STALLED = "stalled";

  /** Ended because something for it could not be made or written. */
  String FAILED = "failed";

  /** The headers are sent: the stream may begin. */
  void opened(Line line);

  /** These bytes were handed to the connection. */
  void written(Parcel parcel, int bytes);

  /**
   * The stream is over; called once after {@link #opened}.
   *
   * @param reason the word of a farewell, {@link #CLIENT}, {@link #STALLED} or {@link #FAILED}
   */
  void closed(Line line, String reason);
}
