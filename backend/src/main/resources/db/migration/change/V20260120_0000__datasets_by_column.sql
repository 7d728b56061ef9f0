-- A table may hold several datasets, one in each row:
--   CALL attach_datasets('plan_section', 'section', 'plan_id');    dataset = section, one version per value of plan_id
-- It raises the versions of exactly those datasets and scopes whose rows a transaction wrote.

CREATE FUNCTION note_datasets_write() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  EXECUTE format(
    'INSERT INTO dataset_write (dataset, scope)
     SELECT DISTINCT (%1$I)::text, (%2$I)::text FROM changed WHERE %1$I IS NOT NULL AND %2$I IS NOT NULL
     ON CONFLICT DO NOTHING', TG_ARGV[0], TG_ARGV[1]);
  RETURN NULL;
END $$;

-- Runs before the rows are gone.
CREATE FUNCTION note_datasets_truncate() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  EXECUTE format(
    'INSERT INTO dataset_write (dataset, scope)
     SELECT DISTINCT (%1$I)::text, (%2$I)::text FROM %3$s WHERE %1$I IS NOT NULL AND %2$I IS NOT NULL
     ON CONFLICT DO NOTHING', TG_ARGV[0], TG_ARGV[1], TG_RELID::regclass);
  RETURN NULL;
END $$;

CREATE PROCEDURE attach_datasets(source regclass, dataset_column text, scope_column text)
  LANGUAGE plpgsql AS $$
DECLARE
  arguments text := concat_ws(', ', quote_literal(dataset_column), quote_literal(scope_column));
BEGIN
  EXECUTE format(
    'CREATE TRIGGER datasets_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS changed
     FOR EACH STATEMENT EXECUTE FUNCTION note_datasets_write(%s)', source, arguments);
  EXECUTE format(
    'CREATE TRIGGER datasets_update_old AFTER UPDATE ON %s REFERENCING OLD TABLE AS changed
     FOR EACH STATEMENT EXECUTE FUNCTION note_datasets_write(%s)', source, arguments);
  EXECUTE format(
    'CREATE TRIGGER datasets_update_new AFTER UPDATE ON %s REFERENCING NEW TABLE AS changed
     FOR EACH STATEMENT EXECUTE FUNCTION note_datasets_write(%s)', source, arguments);
  EXECUTE format(
    'CREATE TRIGGER datasets_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS changed
     FOR EACH STATEMENT EXECUTE FUNCTION note_datasets_write(%s)', source, arguments);
  EXECUTE format(
    'CREATE TRIGGER datasets_truncate BEFORE TRUNCATE ON %s
     FOR EACH STATEMENT EXECUTE FUNCTION note_datasets_truncate(%s)', source, arguments);
END $$;
