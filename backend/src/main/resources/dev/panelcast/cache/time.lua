-- KEYS: one of the shard whose time is wanted   answers: seconds, microseconds
return redis.call('TIME')
