-- KEYS: versions   ARGV: channel, versions
-- keeps the larger version of each dataset and tells those that rose
local risen = {}
for name, version in pairs(versions(ARGV[2])) do
  if tonumber(redis.call('HGET', KEYS[1], name) or '-1') < version then
    local text = string.format('%d', version)
    redis.call('HSET', KEYS[1], name, text)
    risen[#risen + 1] = name .. '=' .. text
  end
end
if #risen > 0 then
  tell(ARGV[1], table.concat(risen, '&'))
end
return {#risen}
