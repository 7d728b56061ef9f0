-- KEYS: head, then the frames
-- ARGV: channel, expected epoch, kept, then for each frame: at, versions, revision, packed, moved
local epoch = redis.call('HGET', KEYS[1], 'epoch')
if epoch ~= ARGV[2] then
  return {0}
end
local missing = {}
for i = 2, #KEYS do
  local from = 4 + (i - 2) * 5
  local stored = frame(KEYS[i], epoch, 'at', 'versions')
  if not stored or not covers(stored[2], stored[3], ARGV[from], ARGV[from + 1]) then
    missing[#missing + 1] = {
      key = KEYS[i], at = ARGV[from], versions = ARGV[from + 1], revision = ARGV[from + 2],
      packed = ARGV[from + 3], moved = ARGV[from + 4],
    }
  end
end
store({head = KEYS[1], channel = ARGV[1], newEpoch = epoch, kept = ARGV[3], model = ''}, missing)
return {1}
