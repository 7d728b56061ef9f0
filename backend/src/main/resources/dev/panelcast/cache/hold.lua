-- KEYS: lease   ARGV: holder, lease
-- answers: held + fence | taken + ms
local time = now()
local lease = redis.call('HMGET', KEYS[1], 'holder', 'fence', 'expires')
local last, ends = tonumber(lease[2] or '0'), tonumber(lease[3] or '0')
if ends > time and lease[1] ~= ARGV[1] then
  return {'taken', ends - time}
end
local fence = ends > time and last or math.max(last + 1, time)
redis.call('HSET', KEYS[1], 'holder', ARGV[1], 'fence', fence, 'expires', time + tonumber(ARGV[2]))
return {'held', fence}
