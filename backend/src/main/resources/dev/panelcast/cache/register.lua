-- KEYS: live   ARGV: how long live, how long kept, prefix of frame keys, prefix of model keys, then the topics
-- answers how many topics are live
local time = now()
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', time)
for i = 5, #ARGV do
  redis.call('ZADD', KEYS[1], time + tonumber(ARGV[1]), ARGV[i])
  local key = ARGV[3] .. ARGV[i]
  local model = redis.call('HGET', key, 'model')
  redis.call('PEXPIRE', key, ARGV[2])
  if model and model ~= '' then
    redis.call('PEXPIRE', ARGV[4] .. model, ARGV[2])
  end
end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return {redis.call('ZCARD', KEYS[1])}
