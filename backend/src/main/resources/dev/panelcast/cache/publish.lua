-- KEYS: head, claim, model, pause, then the frames
-- ARGV: channel, new epoch, token, future, kept, at, versions, result, value or about, retry at, pause,
--       suffix of the model's key, then for each frame: at, versions, revision, packed, moved
-- answers: accepted | the reason for refusing: token, future, older
local at, seen, result = ARGV[6], ARGV[7], ARGV[8]
if redis.call('GET', KEYS[2]) ~= ARGV[3] then
  return {'token'}
end
if tonumber(at) > now() + tonumber(ARGV[4]) then
  return {'future'}
end
local model = state(KEYS[3])
local newest = result == 'projected' and 3 or 1
if not covers(at, seen, model[newest], model[newest + 1]) then
  return {'older'}
end

if result == 'computed' then
  redis.call('HSET', KEYS[3], 'tried_at', at, 'tried', seen, 'good_at', at, 'good', seen, 'value', ARGV[9])
  redis.call('HDEL', KEYS[3], 'about', 'retry_at')
elseif result == 'failed' then
  redis.call('HSET', KEYS[3], 'tried_at', at, 'tried', seen, 'about', ARGV[9], 'retry_at', ARGV[10])
end
redis.call('PEXPIRE', KEYS[3], ARGV[5])
redis.call('DEL', KEYS[2])
if tonumber(ARGV[11]) > 0 then
  redis.call('SET', KEYS[4], '', 'PX', ARGV[11])
end

local frames = {}
for i = 5, #KEYS do
  local from = 13 + (i - 5) * 5
  frames[#frames + 1] = {
    key = KEYS[i], at = ARGV[from], versions = ARGV[from + 1], revision = ARGV[from + 2],
    packed = ARGV[from + 3], moved = ARGV[from + 4],
  }
end
local step = ARGV[12] .. '\n' .. table.concat(state(KEYS[3]), '\n')
store({
  head = KEYS[1], channel = ARGV[1], newEpoch = ARGV[2], kept = ARGV[5], model = ARGV[12], step = step,
}, frames)
return {'accepted'}
