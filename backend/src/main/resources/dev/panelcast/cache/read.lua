-- KEYS: head, then the frames
-- answers: epoch, sequence, then for each frame of the epoch: sequence, at, packed; nothing without a head
local head = redis.call('HMGET', KEYS[1], 'epoch', 'sequence')
if not head[1] then
  return {}
end
local answer = {head[1], head[2]}
for i = 2, #KEYS do
  local found = frame(KEYS[i], head[1], 'sequence', 'at', 'packed')
  if found then
    answer[#answer + 1] = found[2]
    answer[#answer + 1] = found[3]
    answer[#answer + 1] = found[4]
  end
end
return answer
