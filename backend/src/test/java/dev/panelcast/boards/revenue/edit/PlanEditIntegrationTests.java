package dev.panelcast.boards.revenue.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PlanEditIntegrationTests extends PlanApiRig {

  @Test
  void aPlanBeginsWithTheDefaultsAndSaysItsRevision() throws Exception {
    HttpResponse<String> answer = call("GET", plan, null, Map.of());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("etag")).hasValue("\"1\"");
    JsonNode body = json(answer);
    assertThat(body.path("author").asString()).isEqualTo("anonymous");
    assertThat(body.at("/plan/deal").toString()).contains("\"dealValue\":50000,");
    assertThat(body.path("plan").propertyNames())
        .containsExactly(
            "deal",
            "channels",
            "team",
            "compensation",
            "quotas",
            "opex",
            "capacity",
            "targets",
            "stakeholders",
            "finance",
            "benchmark");
  }

  @Test
  void whatWasReadCanBePutBackChanged() throws Exception {
    ObjectNode body = (ObjectNode) json(call("GET", plan, null, Map.of()));
    body.withObject("/plan/deal").put("dealValue", 60_000);

    HttpResponse<String> put =
        call(
            "PUT",
            plan,
            body.toString(),
            Map.of("If-Match", "\"1\"", "Panelcast-Author", "J%C3%BCrgen"));

    assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
    assertThat(put.headers().firstValue("etag")).hasValue("\"2\"");
    JsonNode read = json(call("GET", plan, null, Map.of()));
    assertThat(read).isEqualTo(json(put));
    assertThat(read.path("author").asString()).isEqualTo("Jürgen");
    assertThat(read.at("/plan/deal/dealValue").asInt()).isEqualTo(60_000);
  }

  @Test
  void aChangeWithoutABasisIsRefused() throws Exception {
    for (String method : List.of("PUT", "PATCH")) {
      HttpResponse<String> answer = call(method, plan, "{\"deal.dealValue\":1}", Map.of());
      assertProblem(answer, 428, "revision_required");
    }
    assertThat(revision()).isEqualTo(1);
  }

  @Test
  void aStaleChangeIsToldWhatChangedSinceAndWho() throws Exception {
    set("{\"deal.dealValue\":60000}", "1", "Anna");
    set("{\"team.closers\":9}", "2", "Ben");

    HttpResponse<String> answer = set("{\"deal.dealValue\":70000,\"team.closers\":1}", "2", "Cleo");

    assertProblem(answer, 412, "stale_revision");
    JsonNode problem = json(answer);
    assertThat(problem.path("revision").asInt()).isEqualTo(3);
    assertThat(problem.path("changed")).hasSize(1);
    assertThat(problem.at("/changed/0/section").asString()).isEqualTo("team");
    assertThat(problem.at("/changed/0/author").asString()).isEqualTo("Ben");
    assertThat(revision()).isEqualTo(3);
    ObjectNode whole = (ObjectNode) json(call("GET", plan, null, Map.of()));
    assertProblem(
        call("PUT", plan, whole.toString(), Map.of("If-Match", "\"1\"")), 412, "stale_revision");
  }

  @Test
  void differentSectionsDoNotHinderEachOther() throws Exception {
    set("{\"deal.dealValue\":60000}", "1", "Anna");

    HttpResponse<String> answer =
        set("{\"team.closers\":9,\"capacity.workingDays\":19}", "1", "Ben");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode read = json(call("GET", plan, null, Map.of()));
    assertThat(read.at("/plan/deal/dealValue").asInt()).isEqualTo(60_000);
    assertThat(read.at("/plan/team/closers").asInt()).isEqualTo(9);
    assertThat(read.path("revision").asInt()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "next", "-1", "99999999999999999999"})
  void aRevisionThatNeverWasIsStale(String revision) throws Exception {
    assertProblem(set("{\"deal.dealValue\":1}", revision, "Anna"), 412, "stale_revision");
  }

  @Test
  void allBadFieldsAreToldAtOnceAndNothingIsStored() throws Exception {
    HttpResponse<String> answer =
        set(
            "{\"deal.dealValue\":-1,\"deal.upfrontShare\":0.5,\"team.closers\":1.5,"
                + "\"channels.channel-1.closeRate\":\"all\",\"channels.ghost.cost\":1,\"dael.x\":1}",
            "1",
            "Anna");

    assertProblem(answer, 422, "plan_rejected");
    JsonNode errors = json(answer).path("errors");
    assertThat(errors.valueStream().map(error -> error.path("field").asString()))
        .containsExactlyInAnyOrder(
            "deal.dealValue",
            "team.closers",
            "channels.channel-1.closeRate",
            "channels.ghost.cost",
            "dael.x");
    assertThat(errors.valueStream().map(error -> error.path("message").asString()))
        .contains("Deal value must be a number from $0 to $10,000,000.");
    assertThat(revision()).isEqualTo(1);
  }

  @Test
  void channelsComeAndGoByTheirPaths() throws Exception {
    JsonNode channel = json(call("GET", plan, null, Map.of())).at("/plan/channels/0");
    ObjectNode web = ((ObjectNode) channel.deepCopy()).put("id", "web").put("name", "Web");

    set("{\"channels.web\":%s}".formatted(web), "1", "Anna");
    set("{\"channels.web.closeRate\":0.4,\"channels.channel-1\":null}", "2", "Anna");

    JsonNode channels = json(call("GET", plan, null, Map.of())).at("/plan/channels");
    assertThat(channels).hasSize(1);
    assertThat(channels.at("/0/name").asString()).isEqualTo("Web");
    assertThat(channels.at("/0/closeRate").asDouble()).isEqualTo(0.4);
  }
}
