-- Plans: one document each, kept by sections, with the history of their revisions.
--
-- Whoever writes sections, this program or any other, gets what belongs to a change from the tables themselves: one new
-- revision of the plan per transaction, its author and time, the history, and the versions of exactly the sections whose
-- content differs. A program that wants its own name in the history says so in its transaction:
--   SELECT set_config('panelcast.author', 'nightly import', true);

CREATE TABLE revenue_plan (
  plan_id     text        PRIMARY KEY CHECK (plan_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(plan_id) <= 40),
  revision    bigint      NOT NULL DEFAULT 0,
  author      text        NOT NULL DEFAULT '',
  changed_at  timestamptz NOT NULL DEFAULT now(),
  transaction xid8        NOT NULL DEFAULT '0'
);
COMMENT ON COLUMN revenue_plan.revision IS 'grows by one with each transaction that changed a section; 0 before the first';
COMMENT ON COLUMN revenue_plan.transaction IS 'the one that made this revision';

CREATE TABLE revenue_section (
  plan_id  text   NOT NULL REFERENCES revenue_plan ON DELETE CASCADE,
  section  text   NOT NULL,
  content  jsonb  NOT NULL,
  revision bigint NOT NULL,
  PRIMARY KEY (plan_id, section)
);
COMMENT ON COLUMN revenue_section.revision IS 'revision of the plan that brought this content';

-- Every content a section ever had; that of a revision is the newest one up to it.
CREATE TABLE revenue_section_history (
  plan_id  text   NOT NULL REFERENCES revenue_plan ON DELETE CASCADE,
  section  text   NOT NULL,
  revision bigint NOT NULL,
  content  jsonb  NOT NULL,
  PRIMARY KEY (plan_id, section, revision)
);

CREATE TABLE revenue_revision (
  plan_id    text        NOT NULL REFERENCES revenue_plan ON DELETE CASCADE,
  revision   bigint      NOT NULL,
  author     text        NOT NULL,
  changed_at timestamptz NOT NULL,
  reason     text        NOT NULL,
  PRIMARY KEY (plan_id, revision)
);
COMMENT ON COLUMN revenue_revision.reason IS 'edit, create, import, restore, reset or, from programs that do not say, sql';

-- The revision that the current transaction makes of a plan; the first call of a transaction begins it.
CREATE FUNCTION revenue_new_revision(plan text) RETURNS bigint LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  by_whom text := coalesce(nullif(current_setting('panelcast.author', true), ''), session_user);
  why text := coalesce(nullif(current_setting('panelcast.reason', true), ''), 'sql');
  begun bigint;
BEGIN
  UPDATE revenue_plan
  SET revision = revision + 1, author = by_whom, changed_at = now(), transaction = pg_current_xact_id()
  WHERE plan_id = plan AND (transaction, changed_at) IS DISTINCT FROM (pg_current_xact_id(), now())
  RETURNING revision INTO begun;
  IF begun IS NULL THEN
    SELECT revision INTO begun FROM revenue_plan WHERE plan_id = plan;
  ELSE
    INSERT INTO revenue_revision (plan_id, revision, author, changed_at, reason) VALUES (plan, begun, by_whom, now(), why);
  END IF;
  RETURN begun;
END $$;

CREATE FUNCTION revenue_number_section() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.content = OLD.content AND NEW.plan_id = OLD.plan_id AND NEW.section = OLD.section THEN
    -- Nothing to write, so nothing becomes due.
    RETURN NULL;
  END IF;
  NEW.revision := coalesce(revenue_new_revision(NEW.plan_id), 0);
  RETURN NEW;
END $$;
CREATE TRIGGER revenue_number_section BEFORE INSERT OR UPDATE ON revenue_section
  FOR EACH ROW EXECUTE FUNCTION revenue_number_section();

CREATE FUNCTION revenue_remember_section() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO revenue_section_history (plan_id, section, revision, content)
  VALUES (NEW.plan_id, NEW.section, NEW.revision, NEW.content)
  ON CONFLICT (plan_id, section, revision) DO UPDATE SET content = excluded.content;
  RETURN NULL;
END $$;
CREATE TRIGGER revenue_remember_section AFTER INSERT OR UPDATE ON revenue_section
  FOR EACH ROW EXECUTE FUNCTION revenue_remember_section();

CALL attach_datasets('revenue_section', 'section', 'plan_id');
CALL attach_dataset('revenue_plan', 'plans');
