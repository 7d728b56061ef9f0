-- Records of servers, their 5-minute means, and what keeps them bounded.

-- One row per server that has reported. A writer locks the rows of its servers before it looks at what is stored, so the
-- records of one server are committed in the order of their time, and a reader that knows a server's newest time misses
-- nothing by asking for what is newer.
CREATE TABLE fleet_server (
  server_name text        PRIMARY KEY,
  source      text        NOT NULL,
  newest_at   timestamptz
) WITH (fillfactor = 50);
COMMENT ON COLUMN fleet_server.source IS 'real, generator, replay or scaled_replay: who reported it first';
COMMENT ON COLUMN fleet_server.newest_at IS 'time of its newest record; null only inside the transaction that adds the server';

CREATE TABLE fleet_record (
  recorded_at      timestamptz NOT NULL,
  cpu_user_pct     double precision,
  cpu_sys_pct      double precision,
  cpu_iowait_pct   double precision,
  cpu_idle_pct     double precision,
  java_cpu_pct     double precision,
  mem_used_pct     double precision,
  swap_used_pct    double precision,
  disk_usage_pct   double precision,
  net_in_mb_s      double precision,
  net_out_mb_s     double precision,
  back_close_wait  double precision,
  front_close_wait double precision,
  load_average     double precision,
  uptime_days      double precision,
  anomalous        boolean     NOT NULL,
  server_name      text        NOT NULL,
  profile          text,
  PRIMARY KEY (server_name, recorded_at)
) PARTITION BY RANGE (recorded_at);
COMMENT ON COLUMN fleet_record.anomalous IS 'labelled as an anomaly by those who recorded it';
COMMENT ON COLUMN fleet_record.profile IS 'explicit profile; null when the name decides';

CREATE TABLE fleet_mean (
  slot_at          timestamptz NOT NULL,
  cpu_user_pct     double precision,
  cpu_sys_pct      double precision,
  cpu_iowait_pct   double precision,
  cpu_idle_pct     double precision,
  java_cpu_pct     double precision,
  mem_used_pct     double precision,
  swap_used_pct    double precision,
  disk_usage_pct   double precision,
  net_in_mb_s      double precision,
  net_out_mb_s     double precision,
  back_close_wait  double precision,
  front_close_wait double precision,
  load_average     double precision,
  uptime_days      double precision,
  records          integer     NOT NULL,
  server_name      text        NOT NULL,
  PRIMARY KEY (server_name, slot_at)
) PARTITION BY RANGE (slot_at);
COMMENT ON TABLE fleet_mean IS 'means of the records of closed 5-minute slots; a metric is the mean of the records that have it';

-- Rows that no other partition takes: older than what is kept, or later than what was prepared. They are moved or deleted with the next care.
CREATE TABLE fleet_record_default PARTITION OF fleet_record DEFAULT;
CREATE TABLE fleet_mean_default PARTITION OF fleet_mean DEFAULT;

-- Records that were refused, per minute.
CREATE TABLE fleet_refusal (
  minute  timestamptz PRIMARY KEY,
  refused bigint NOT NULL
);

-- Prepares partitions of the given width for rows from kept_from to prepared_to. Attaching, unlike creating in place, does
-- not stop the readers and writers of the other partitions.
CREATE FUNCTION fleet_prepare_partitions(
  parent regclass, time_column name, width interval, kept_from timestamptz, prepared_to timestamptz) RETURNS void
  LANGUAGE plpgsql SET lock_timeout = '3s' AS $$
DECLARE
  rest text := parent || '_default';
  part text;
  from_time timestamptz;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(parent::text, 0));
  FOR from_time IN SELECT generate_series(date_bin(width, kept_from, 'epoch'), prepared_to, width) LOOP
    part := parent || to_char(from_time AT TIME ZONE 'UTC', '_YYYYMMDD_HH24MI');
    CONTINUE WHEN to_regclass(part) IS NOT NULL;
    EXECUTE format('CREATE TABLE %I (LIKE %s INCLUDING ALL)', part, parent);
    EXECUTE format(
      'WITH moved AS (DELETE FROM %I WHERE %I >= $1 AND %I < $2 RETURNING *) INSERT INTO %I SELECT * FROM moved',
      rest, time_column, time_column, part)
      USING from_time, from_time + width;
    EXECUTE format('ALTER TABLE %s ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
      parent, part, from_time, from_time + width);
  END LOOP;
END $$;

-- Drops what lies wholly before kept_from. Locks the parent before anything else, so that no reader waits for it in a circle.
CREATE FUNCTION fleet_drop_partitions(parent regclass, time_column name, kept_from timestamptz) RETURNS void
  LANGUAGE plpgsql SET lock_timeout = '3s' AS $$
DECLARE
  expired oid[];
  part regclass;
BEGIN
  EXECUTE format('DELETE FROM %I WHERE %I < $1', parent || '_default', time_column) USING kept_from;
  SELECT array_agg(child.oid) INTO expired
  FROM pg_inherits JOIN pg_class child ON child.oid = inhrelid
  WHERE inhparent = parent
    AND substring(pg_get_expr(child.relpartbound, child.oid) FROM 'TO \(''([^'']+)''\)')::timestamptz <= kept_from;
  IF expired IS NOT NULL THEN
    EXECUTE format('LOCK TABLE ONLY %s IN ACCESS EXCLUSIVE MODE', parent);
    FOREACH part IN ARRAY expired LOOP
      EXECUTE format('DROP TABLE %s', part);
    END LOOP;
  END IF;
END $$;
