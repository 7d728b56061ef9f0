-- What several scripts use; stands before each of them. A progress is a number and a text of versions,
-- name=version&name=version, names percent-encoded. Times are milliseconds since the epoch.

local function now()
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end

local function versions(text)
  local byName = {}
  for name, version in string.gmatch(text, '([^&=]+)=(%d+)') do
    byName[name] = tonumber(version)
  end
  return byName
end

-- whether (at, seen) came as far as (needAt, need)
local function covers(at, seen, needAt, need)
  if tonumber(at) < tonumber(needAt) then
    return false
  end
  local have = versions(seen)
  for name, version in pairs(versions(need)) do
    if (have[name] or 0) < version then
      return false
    end
  end
  return true
end

-- a frame's fields, or nothing when there is none in this epoch
local function frame(key, epoch, ...)
  local found = redis.call('HMGET', key, 'epoch', ...)
  if epoch and found[1] == epoch then
    return found
  end
end

-- what is stored of a model: tried_at, tried, good_at, good, about, retry_at
local function state(key)
  local s = redis.call('HMGET', key, 'tried_at', 'tried', 'good_at', 'good', 'about', 'retry_at')
  return {s[1] or '-1', s[2] or '', s[3] or '-1', s[4] or '', s[5] or '', s[6] or '0'}
end

-- tells a channel: on its own shard where Redis has such channels, else everywhere
local function tell(channel, message)
  redis.call(redis.REDIS_VERSION_NUM and 'SPUBLISH' or 'PUBLISH', channel, message)
end
