-- Versions of edited datasets, raised by the tables themselves, so that programs which write SQL are seen too.
--
-- A room attaches a table in its own migration:
--   CALL attach_dataset('fleet_scenario', 'scenario');             one version for the whole table
--   CALL attach_dataset('plan_part', 'plan-parts', 'plan_id');     one version per value of plan_id
-- Several tables may belong to one dataset. Nothing else is needed, by no writer.

CREATE TABLE dataset_version (
  dataset text   NOT NULL,
  scope   text   NOT NULL DEFAULT '',
  version bigint NOT NULL,
  PRIMARY KEY (dataset, scope)
);
COMMENT ON TABLE dataset_version IS
  'grows with each transaction that wrote the dataset; seeded with the time in ms, so that a restored database does not repeat a version';

-- What the current transaction has written. Rows live until its commit raises the versions, no other transaction sees them.
CREATE UNLOGGED TABLE dataset_write (
  transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
  dataset     text NOT NULL,
  scope       text NOT NULL,
  PRIMARY KEY (transaction, dataset, scope)
);

-- Runs at commit, so that a version is locked for a moment only, and raises all versions of the transaction at once in
-- the order of their names, so that no two transactions wait for each other.
CREATE FUNCTION raise_dataset_versions() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  WITH written AS (
    DELETE FROM dataset_write WHERE transaction = pg_current_xact_id() RETURNING dataset, scope
  )
  INSERT INTO dataset_version AS stored (dataset, scope, version)
  SELECT dataset, scope, floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint
  FROM written
  ORDER BY dataset, scope
  ON CONFLICT (dataset, scope) DO UPDATE SET version = greatest(stored.version + 1, excluded.version);
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER raise_dataset_versions AFTER INSERT ON dataset_write
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_dataset_versions();

-- Statement trigger of attached tables: arguments are the dataset and, if it has scopes, the column that holds them.
CREATE FUNCTION note_dataset_write() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF TG_NARGS = 1 THEN
    INSERT INTO dataset_write (dataset, scope)
    SELECT TG_ARGV[0], '' WHERE EXISTS (SELECT FROM changed)
    ON CONFLICT DO NOTHING;
  ELSE
    EXECUTE format(
      'INSERT INTO dataset_write (dataset, scope)
       SELECT DISTINCT $1, (%I)::text FROM changed WHERE %I IS NOT NULL
       ON CONFLICT DO NOTHING', TG_ARGV[1], TG_ARGV[1])
    USING TG_ARGV[0];
  END IF;
  RETURN NULL;
END $$;

-- TRUNCATE has no rows to look at: it changes every scope that was ever written.
CREATE FUNCTION note_dataset_truncate() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO dataset_write (dataset, scope)
  SELECT dataset, scope FROM dataset_version WHERE dataset = TG_ARGV[0]
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE PROCEDURE attach_dataset(source regclass, dataset text, scope_column text DEFAULT NULL)
  LANGUAGE plpgsql AS $$
DECLARE
  arguments text := concat_ws(', ', quote_literal(dataset), quote_literal(scope_column));
BEGIN
  EXECUTE format(
    'CREATE TRIGGER dataset_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS changed
     FOR EACH STATEMENT EXECUTE FUNCTION note_dataset_write(%s)', source, arguments);
  EXECUTE format(
    'CREATE TRIGGER dataset_update_old AFTER UPDATE ON %s REFERENCING OLD TABLE AS changed
     FOR EACH STATEMENT EXECUTE FUNCTION note_dataset_write(%s)', source, arguments);
  EXECUTE format(
    'CREATE TRIGGER dataset_update_new AFTER UPDATE ON %s REFERENCING NEW TABLE AS changed
     FOR EACH STATEMENT EXECUTE FUNCTION note_dataset_write(%s)', source, arguments);
  EXECUTE format(
    'CREATE TRIGGER dataset_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS changed
     FOR EACH STATEMENT EXECUTE FUNCTION note_dataset_write(%s)', source, arguments);
  EXECUTE format(
    'CREATE TRIGGER dataset_truncate AFTER TRUNCATE ON %s
     FOR EACH STATEMENT EXECUTE FUNCTION note_dataset_truncate(%s)', source, arguments);
END $$;
