package dev.panelcast.wire;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes, besides what JSON demands (which covers all control characters), the byte order mark and
 * the two line ends that only some readers know.
 */
final class LineSafeEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  private static final SerializedString BYTE_ORDER_MARK = new SerializedString("\\uFEFF");
  private static final SerializedString LINE_SEPARATOR = new SerializedString("\\u2028");
  private static final SerializedString PARAGRAPH_SEPARATOR = new SerializedString("\\u2029");

  private static final int[] ASCII = standardAsciiEscapesForJSON();

  @Override
  public int[] getEscapeCodesForAscii() {
    return ASCII.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return switch (character) {
      case 0xFEFF -> BYTE_ORDER_MARK;
      case 0x2028 -> LINE_SEPARATOR;
      case 0x2029 -> PARAGRAPH_SEPARATOR;
      default -> null;
    };
  }
}
