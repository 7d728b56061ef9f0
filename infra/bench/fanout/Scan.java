/**
 * Finds numbers and times in the bytes of one stream, wherever they are cut. The number is that of
 * the event's id where the server lets its publisher choose it, else that of the mark.
 */
final class Scan {

  private static final int TEXT = 0;
  private static final int LINE = 1;
  private static final int I = 2;
  private static final int D = 3;
  private static final int ID = 4;
  private static final int NUMBER = 5;
  private static final int TIME = 6;

  private final boolean hasIds;
  private int state = LINE;
  private long value;
  private long id;
  private long number;
  private long last;

  Scan(boolean hasIds) {
    this.hasIds = hasIds;
  }

  /**
   * Reads on.
   *
   * @param now when the bytes were there, 0 when that is not known
   */
  void read(byte[] bytes, int length, Ledger ledger, long now) {
    for (int i = 0; i < length; i++) {
      byte character = bytes[i];
      switch (state) {
        case TEXT -> state = other(character);
        case LINE -> state = character == 'i' ? I : other(character);
        case I -> state = character == 'd' ? D : other(character);
        case D -> state = character == ':' ? begin(ID) : other(character);
        case ID -> inId(character);
        case NUMBER -> inNumber(character);
        default -> inTime(character, ledger, now);
      }
    }
  }

  private int other(byte character) {
    if (character == '@') {
      return begin(NUMBER);
    }
    return character == '\n' ? LINE : TEXT;
  }

  private int begin(int next) {
    value = 0;
    return next;
  }

  private void inId(byte character) {
    if (character == '\n') {
      id = value;
      state = LINE;
    } else {
      value = isDigit(character) ? value * 10 + character - '0' : 0;
    }
  }

  private void inNumber(byte character) {
    if (character == '@') {
      number = value;
      state = begin(TIME);
    } else if (isDigit(character)) {
      value = value * 10 + character - '0';
    } else {
      state = other(character);
    }
  }

  private void inTime(byte character, Ledger ledger, long now) {
    if (isDigit(character)) {
      value = value * 10 + character - '0';
      return;
    }
    state = TEXT;
    // Before its first id a stream repeats what is there.
    if (hasIds && id == 0) {
      return;
    }
    long found = hasIds ? id : number;
    ledger.event(last, found, value, now);
    last = found;
    id = 0;
  }

  private static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }
}
