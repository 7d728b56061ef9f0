package dev.panelcast.boards.revenue.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.revenue.rule.PlanRules;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PlanHistoryIntegrationTests extends PlanApiRig {

  @Test
  void historyTellsWhoChangedWhatAndAnOldStateComesBack() throws Exception {
    set("{\"deal.dealValue\":60000,\"compensation.closer.commissionRate\":0.1}", "1", "Anna");
    set("{\"deal.dealValue\":70000}", "2", "Ben");

    JsonNode newest = json(call("GET", plan + "/revisions", null, Map.of())).path("revisions");

    assertThat(newest.valueStream().map(past -> past.path("author").asString()))
        .containsExactly("Ben", "Anna", "anonymous");
    assertThat(newest.at("/0/changes").toString())
        .isEqualTo("[{\"field\":\"deal.dealValue\",\"from\":60000,\"to\":70000}]");
    assertThat(newest.at("/1/changes").valueStream().map(change -> change.path("field").asString()))
        .containsExactly("deal.dealValue", "compensation.closer.commissionRate");
    HttpResponse<String> restored =
        call("POST", plan + "/restore", "{\"revision\":1}", Map.of("Panelcast-Author", "Cleo"));
    assertThat(restored.statusCode()).as(restored.body()).isEqualTo(200);
    assertThat(json(restored).path("revision").asInt()).isEqualTo(4);
    assertThat(json(restored).at("/plan/deal/dealValue").asInt()).isEqualTo(50_000);
    assertProblem(
        call("POST", plan + "/restore", "{\"revision\":9}", Map.of()), 404, "unknown_revision");
    assertProblem(call("POST", plan + "/restore", "{}", Map.of()), 404, "unknown_revision");
  }

  @Test
  void aCopyMayDifferByLeversAndValues() throws Exception {
    String id = plan.substring(plan.lastIndexOf('/') + 1);
    String wish =
        """
        {"id":"%s-copy","copyOf":"%s","levers":{"deal":1.2,"close":0.05},\
        "values":{"opex.rent":7,"channels.channel-1.monthlyLeads":2000}}\
        """
            .formatted(id, id);

    HttpResponse<String> copy = call("POST", PLANS, wish, Map.of());

    assertThat(copy.statusCode()).as(copy.body()).isEqualTo(201);
    assertThat(json(copy).at("/plan/deal/dealValue").asInt()).isEqualTo(60_000);
    assertThat(json(copy).at("/plan/channels/0/closeRate").asDouble()).isEqualTo(0.35);
    assertThat(json(copy).at("/plan/channels/0/monthlyLeads").asInt()).isEqualTo(2_000);
    assertThat(json(copy).at("/plan/opex/rent").asInt()).isEqualTo(7);
    assertThat(revision()).isEqualTo(1);
  }

  @Test
  void aCopyThatAPlanMayNotHoldIsRefused() throws Exception {
    assertProblem(
        call("POST", PLANS, "{\"id\":\"bad-1\",\"levers\":{\"deal\":3}}", Map.of()),
        400,
        "config_malformed");
    assertProblem(
        call("POST", PLANS, "{\"id\":\"bad-1\",\"values\":[]}", Map.of()), 400, "config_malformed");
    assertProblem(
        call("POST", PLANS, "{\"id\":\"bad-1\",\"values\":{\"opex.rent\":-1}}", Map.of()),
        422,
        "plan_rejected");
    assertProblem(call("GET", PLANS + "/bad-1", null, Map.of()), 404, "unknown_plan");
  }

  @Test
  void aResetStoresTheDefaultsAsANewRevision() throws Exception {
    set("{\"deal.dealValue\":60000}", "1", "Anna");

    JsonNode reset = json(call("POST", plan + "/reset", "", Map.of()));

    assertThat(reset.path("revision").asInt()).isEqualTo(3);
    assertThat(reset.at("/plan/deal/dealValue").asInt()).isEqualTo(50_000);
    JsonNode older = json(call("GET", plan + "/revisions?upTo=2", null, Map.of()));
    assertThat(older.path("revisions").valueStream().map(one -> one.path("revision").asInt()))
        .containsExactly(2, 1);
  }

  @Test
  void anExportedPlanCanBeImportedElsewhere() throws Exception {
    set("{\"deal.dealValue\":60000.5,\"benchmark.industry\":\"saas\"}", "1", "Anna");
    HttpResponse<String> file = call("GET", plan + "/export", null, Map.of());
    JsonNode exported = json(call("GET", plan, null, Map.of())).path("plan");
    assertThat(json(file).path("version").asString()).isEqualTo("1.1");
    assertThat(file.headers().firstValue("content-disposition").orElseThrow())
        .startsWith("attachment; filename=\"plan-");
    aNewPlan();

    HttpResponse<String> imported = call("POST", plan + "/import", file.body(), Map.of());

    assertThat(imported.statusCode()).as(imported.body()).isEqualTo(200);
    assertThat(json(imported).path("plan")).isEqualTo(exported);
    assertThat(json(call("GET", plan + "/export", null, Map.of()))).isEqualTo(json(file));
  }

  @Test
  void aBadFileChangesNothingAndSaysWhatIsWrong() throws Exception {
    ObjectNode file = (ObjectNode) json(call("GET", plan + "/export", null, Map.of()));
    assertProblem(upload("{\"deal\":"), 400, "config_malformed");
    assertProblem(upload("[]"), 400, "config_malformed");
    assertProblem(upload("{\"version\":\"1.1\",\"version\":\"1.1\"}"), 400, "config_malformed");
    assertProblem(upload("{}"), 400, "config_malformed");
    assertProblem(
        upload(file.deepCopy().put("version", "2.0").toString()),
        422,
        "config_version_unsupported");
    ObjectNode wrong = file.deepCopy();
    wrong.withObject("/opex").put("rent", -1);
    wrong.remove("team");
    wrong.put("extra", 1);

    HttpResponse<String> answer = upload(wrong.toString());

    assertProblem(answer, 422, "plan_rejected");
    assertThat(
            json(answer)
                .path("errors")
                .valueStream()
                .map(error -> error.path("field").asString() + " " + error.path("code").asString()))
        .containsExactly(
            "extra config_malformed", "team config_malformed", "opex.rent amount_out_of_range");
    assertThat(revision()).isEqualTo(1);
    wrong.remove("extra");
    wrong.withObject("/opex").put("rent", 1);
    wrong.set("team", file.path("team"));
    wrong.remove(List.of("capacity", "targets", "stakeholders", "finance", "benchmark"));
    assertThat(upload(wrong.toString()).statusCode()).isEqualTo(200);
  }

  @Test
  void plansAreListedAndCopied() throws Exception {
    set("{\"deal.dealValue\":60000}", "1", "Anna");
    String id = plan.substring(plan.lastIndexOf('/') + 1);
    String copy = "copy-of-" + id;

    HttpResponse<String> copied =
        call("POST", PLANS, "{\"id\":\"%s\",\"copyOf\":\"%s\"}".formatted(copy, id), Map.of());

    assertThat(copied.statusCode()).isEqualTo(201);
    assertThat(json(copied).at("/plan/deal/dealValue").asInt()).isEqualTo(60_000);
    assertThat(
            json(call("GET", PLANS, null, Map.of()))
                .path("plans")
                .valueStream()
                .map(listed -> listed.path("id").asString()))
        .contains(id, copy);
    assertProblem(
        call("POST", PLANS, "{\"id\":\"%s\"}".formatted(id), Map.of()), 409, "plan_exists");
    assertProblem(
        call("POST", PLANS, "{\"id\":\"x\",\"copyOf\":\"ghost\"}", Map.of()), 404, "unknown_plan");
    HttpResponse<String> misnamed = call("POST", PLANS, "{\"id\":\"No\"}", Map.of());
    assertProblem(misnamed, 400, "plan_id_invalid");
    assertThat(json(misnamed).path("detail").asString()).isEqualTo(PlanRules.PLAN_ID.message());
    assertProblem(call("POST", PLANS, "{}", Map.of()), 400, "plan_id_invalid");
  }

  @Test
  void aPlanThatDoesNotExistIsUnknownToEveryCall() throws Exception {
    String ghost = PLANS + "/ghost";
    Map<String, String> basis = Map.of("If-Match", "1");
    for (HttpResponse<String> answer :
        List.of(
            call("GET", ghost, null, Map.of()),
            call("PATCH", ghost, "{\"deal.dealValue\":1}", basis),
            call("GET", ghost + "/revisions", null, Map.of()),
            call("POST", ghost + "/restore", "{\"revision\":1}", Map.of()),
            call("POST", ghost + "/reset", "", Map.of()),
            call("GET", ghost + "/export", null, Map.of()))) {
      assertProblem(answer, 404, "unknown_plan");
    }
  }
}
