import java.util.List;

/**
 * A way to serve.
 *
 * @param command what starts it
 * @param one address of the stream of one panel
 * @param tab address of the stream of twelve panels
 * @param isCompressed whether viewers ask for gzip
 * @param hasIds whether the ids of events count them
 * @param isJava whether its heap has to be counted apart
 */
record Way(
    String name,
    List<String> command,
    String one,
    String tab,
    boolean isCompressed,
    boolean hasIds,
    boolean isJava) {}
