-- A dataset may be which rows there are, whatever they hold:
--   CALL attach_existence('plan', 'plan-existence', 'plan_id');    one version per value of plan_id
-- It is raised when a row with that value comes or goes, and not by an update; the value itself stays as it is.

CREATE PROCEDURE attach_existence(source regclass, dataset text, scope_column text)
  LANGUAGE plpgsql AS $$
DECLARE
  arguments text := concat_ws(', ', quote_literal(dataset), quote_literal(scope_column));
BEGIN
  EXECUTE format(
    'CREATE TRIGGER existence_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS changed
     FOR EACH STATEMENT EXECUTE FUNCTION note_dataset_write(%s)', source, arguments);
  EXECUTE format(
    'CREATE TRIGGER existence_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS changed
     FOR EACH STATEMENT EXECUTE FUNCTION note_dataset_write(%s)', source, arguments);
  EXECUTE format(
    'CREATE TRIGGER existence_truncate AFTER TRUNCATE ON %s
     FOR EACH STATEMENT EXECUTE FUNCTION note_dataset_truncate(%s)', source, arguments);
  -- Rows that are there came before anybody noted it.
  EXECUTE format(
    'INSERT INTO dataset_write (dataset, scope)
     SELECT DISTINCT %1$L, (%2$I)::text FROM %3$s WHERE %2$I IS NOT NULL
     ON CONFLICT DO NOTHING', dataset, scope_column, source);
END $$;
