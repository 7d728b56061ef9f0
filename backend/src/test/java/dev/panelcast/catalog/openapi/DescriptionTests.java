package dev.panelcast.catalog.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.panelcast.board.Panel;
import dev.panelcast.board.PanelData;
import dev.panelcast.wire.ErrorCode;
import dev.panelcast.wire.StreamEvents;
import dev.panelcast.wire.StreamEvents.ByeReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DescriptionTests {

  /** Read from the whole query, or by the framework. */
  private static final Set<String> READ_ELSEWHERE = Set.of("variables", "refresh", "If-None-Match");

  /** Served by the framework. */
  private static final String ACTUATOR = " /actuator/";

  @Test
  void everyCallIsDescribedAndNothingElse() {
    assertThat(described().keySet())
        .filteredOn(call -> !call.contains(ACTUATOR))
        .containsExactlyElementsOf(Routes.mapped().keySet());
  }

  @Test
  void everyCallIsDescribedWithTheParametersThatItReads() {
    Map<String, Set<String>> mapped = Routes.mapped();
    described()
        .forEach(
            (call, parameters) -> {
              Set<String> read = new TreeSet<>(mapped.getOrDefault(call, Set.of()));
              assertThat(parameters).as(call).containsAll(read);
              read.addAll(READ_ELSEWHERE);
              assertThat(read).as(call).containsAll(parameters);
            });
  }

  @Test
  void everyErrorCodeIsDescribedOnce() {
    assertThat(Description.constants("ErrorCode"))
        .containsExactlyElementsOf(Arrays.stream(ErrorCode.values()).map(ErrorCode::word).toList());

    assertThat(Description.allConstants()).doesNotHaveDuplicates();
  }

  @Test
  void everyOtherCodeInTheSourcesIsDescribedAndNothingElse() {
    List<String> ofBoardsAndRows = new ArrayList<>(Description.allConstants());
    ofBoardsAndRows.removeAll(Description.constants("ErrorCode"));
    List<String> inSources = new ArrayList<>(SourceCodes.all());
    // A board may refuse with a code of the engine; it cannot name the engine's constant.
    inSources.removeAll(Description.constants("ErrorCode"));

    assertThat(ofBoardsAndRows).containsExactlyInAnyOrderElementsOf(inSources);
  }

  @Test
  void everyEventIsDescribed() {
    assertThat(marked("x-event"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(StreamEvents.Name.values()).map(StreamEvents.Name::word).toList());
    assertThat(Description.schema("StreamEvent").path("oneOf").size())
        .isEqualTo(StreamEvents.Name.values().length);
    assertThat(
            Description.schema("ByeEvent")
                .at("/properties/reason/enum")
                .valueStream()
                .map(JsonNode::asString))
        .containsExactlyElementsOf(Arrays.stream(ByeReason.values()).map(ByeReason::word).toList());
  }

  @Test
  void everyKindOfDataIsDescribed() {
    List<String> kinds =
        Arrays.stream(PanelData.class.getPermittedSubclasses())
            .map(type -> type.getSimpleName().replace("Listing", "List").toLowerCase(Locale.ROOT))
            .toList();

    assertThat(marked("x-kind")).containsAll(kinds).doesNotHaveDuplicates();
    assertThat(Description.schema("PanelData").path("anyOf").size()).isEqualTo(kinds.size());
    assertThat(marked("x-kind"))
        .isSubsetOf(
            Arrays.stream(Panel.Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList());
  }

  @Test
  void everyReferenceNamesSomething() {
    assertThat(Description.references())
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(Description.target(reference).isMissingNode()).as(reference).isFalse());
  }

  @Test
  void everyCallHasANameOfItsOwnAndAKnownTag() {
    List<String> tags = names(Description.WHOLE.path("tags"), "name");
    List<JsonNode> calls =
        Description.WHOLE.path("paths").valueStream().flatMap(JsonNode::valueStream).toList();

    assertThat(calls).map(call -> call.path("operationId").asString()).doesNotHaveDuplicates();
    assertThat(calls).allSatisfy(call -> assertThat(tags).contains(call.at("/tags/0").asString()));
  }

  @Test
  void aFileMayAddButNotContradict() {
    ObjectNode whole = json("{\"paths\":{\"/a\":{\"get\":{\"summary\":\"one\"}}}}");

    Parts.add(whole, json("{\"paths\":{\"/a\":{\"put\":{}},\"/b\":{}}}"), "more.yaml");

    assertThat(whole)
        .isEqualTo(
            json("{\"paths\":{\"/a\":{\"get\":{\"summary\":\"one\"},\"put\":{}},\"/b\":{}}}"));
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Parts.add(
                    whole, json("{\"paths\":{\"/a\":{\"get\":{\"summary\":\"two\"}}}}"), "x.yaml"))
        .withMessage("x.yaml describes summary, which another file has described");
  }

  private static SortedMap<String, Set<String>> described() {
    SortedMap<String, Set<String>> calls = new TreeMap<>();
    Description.WHOLE
        .path("paths")
        .forEachEntry(
            (path, item) ->
                item.forEachEntry(
                    (method, call) -> calls.put(method + " " + path, parameters(call))));
    return calls;
  }

  private static Set<String> parameters(JsonNode call) {
    return call.path("parameters")
        .valueStream()
        .map(parameter -> Description.resolved(parameter).path("name").asString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> marked(String mark) {
    return names(Description.schemas(), mark).stream();
  }

  private static List<String> names(JsonNode nodes, String property) {
    return nodes
        .valueStream()
        .filter(node -> node.has(property))
        .map(node -> node.path(property).asString())
        .toList();
  }

  private static ObjectNode json(String text) {
    return (ObjectNode) JsonMapper.shared().readTree(text);
  }
}
