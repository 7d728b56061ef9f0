-- KEYS: head, claim, model, pause, live
-- ARGV: token, wanted at, wanted versions, may compute (1 or 0), lease, future, absent, prefix of frame keys,
--       number of panels, for each "board/panel?", then for each needed frame: topic, at, versions
-- answers: there + state | busy + ms | won + state + for each live topic of the panels: topic, at, versions
local token, wantAt, want, mayCompute = ARGV[1], ARGV[2], ARGV[3], ARGV[4] == '1'
local prefix, panels = ARGV[8], tonumber(ARGV[9])
local time = now()
local epoch = redis.call('HGET', KEYS[1], 'epoch')
local model = state(KEYS[3])

local function progress(topic)
  local found = frame(prefix .. topic, epoch, 'at', 'versions')
  if found then
    return found[2], found[3]
  end
  return '-1', ''
end

local retryAt = tonumber(model[6])
local satisfied = covers(model[1], model[2], wantAt, want) and not (retryAt > 0 and time >= retryAt)
local complete = satisfied
for i = 10 + panels, #ARGV, 3 do
  local at, seen = progress(ARGV[i])
  complete = complete and covers(at, seen, ARGV[i + 1], ARGV[i + 2])
end
if complete then
  return {'there', model}
end

if tonumber(wantAt) > time + tonumber(ARGV[6]) then
  return {'busy', tonumber(wantAt) - time}
end
local holder = redis.call('GET', KEYS[2])
if holder and holder ~= token then
  return {'busy', redis.call('PTTL', KEYS[2])}
end
if not satisfied then
  if not mayCompute then
    return {'busy', tonumber(ARGV[7])}
  end
  local pause = redis.call('PTTL', KEYS[4])
  if pause > 0 then
    return {'busy', pause}
  end
end

redis.call('SET', KEYS[2], token, 'PX', ARGV[5])
local live = {}
for _, topic in ipairs(redis.call('ZRANGEBYSCORE', KEYS[5], '(' .. time, '+inf')) do
  for i = 10, 9 + panels do
    if string.sub(topic, 1, #ARGV[i]) == ARGV[i] then
      local at, seen = progress(topic)
      live[#live + 1] = topic
      live[#live + 1] = at
      live[#live + 1] = seen
    end
  end
end
return {'won', model, live}
