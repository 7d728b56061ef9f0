-- The scenario of the simulated fleet, the state of its generator, and the history of the environment.

-- One row. since_step and pulls say where a switch began, so that values go on from where they were.
CREATE TABLE fleet_scenario (
  only_row        boolean            PRIMARY KEY DEFAULT true CHECK (only_row),
  choice          text               NOT NULL CHECK (choice IN ('healthy', 'degrading', 'critical', 'demo')),
  scenario        text               NOT NULL CHECK (scenario IN ('healthy', 'degrading', 'critical')),
  since_step      bigint             NOT NULL,
  since_at        timestamptz        NOT NULL,
  after_degrading boolean            NOT NULL,
  pulls           double precision[] NOT NULL
);
COMMENT ON COLUMN fleet_scenario.pulls IS 'five numbers per share: servers, weight, targets of cpu, memory and iowait';
INSERT INTO fleet_scenario (choice, scenario, since_step, since_at, after_degrading, pulls)
VALUES ('healthy', 'healthy', 0, now(), false, '{}');
CALL attach_dataset('fleet_scenario', 'scenario');

-- One row once the generator has run. The fence is that of the lease under which it was written.
CREATE TABLE fleet_generator (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  step     bigint  NOT NULL,
  states   text[]  NOT NULL,
  fence    bigint  NOT NULL
);

-- One row per tick.
CREATE TABLE fleet_history (
  at         timestamptz PRIMARY KEY,
  risk_30    double precision,
  risk_8h    double precision,
  health     double precision,
  scenario   text,
  top_server text
) PARTITION BY RANGE (at);
COMMENT ON COLUMN fleet_history.at IS 'start of the bucket of the tick';
COMMENT ON COLUMN fleet_history.risk_30 IS 'incident probability in 30 minutes, a fraction; null without servers';
COMMENT ON COLUMN fleet_history.risk_8h IS 'incident probability in 8 hours, a fraction; null without servers';
COMMENT ON COLUMN fleet_history.health IS 'share of healthy servers, a fraction; null without servers';
COMMENT ON COLUMN fleet_history.scenario IS 'what the generator played; null when it was off';
COMMENT ON COLUMN fleet_history.top_server IS 'the server with the highest risk; null without servers';
CREATE TABLE fleet_history_default PARTITION OF fleet_history DEFAULT;
