-- Stores frames in order and announces them at once; stands before the scripts that do so.
-- A message is a line "<epoch> <prev> <sequence>", then parts "<kind> <sequence> <length>" and that many bytes:
-- S what became of the model, F a new frame with its place in time, M the new times of an unchanged one.

local function part(kind, sequence, body)
  return kind .. ' ' .. sequence .. ' ' .. #body .. '\n' .. body
end

-- options: head, channel, newEpoch, kept, model (suffix of its key, may be empty), step (body of S, may be nil)
-- frames: list of {key, at, versions, revision, packed, moved}
local function store(options, frames)
  local head = redis.call('HMGET', options.head, 'epoch', 'sequence')
  local epoch = head[1] or options.newEpoch
  local prev = tonumber(head[2] or '0')
  local sequence = prev
  local parts = {}
  if options.step then
    parts[1] = part('S', 0, options.step)
  end
  for _, f in ipairs(frames) do
    local stored = frame(f.key, epoch, 'at', 'versions', 'revision', 'sequence')
    if not stored or covers(f.at, f.versions, stored[2], stored[3]) then
      local place
      if stored and stored[4] == f.revision then
        place = tonumber(stored[5])
        parts[#parts + 1] = part('M', place, f.moved)
      else
        sequence = sequence + 1
        place = sequence
        parts[#parts + 1] = part('F', place, f.at .. ' ' .. f.packed)
      end
      redis.call('HSET', f.key, 'epoch', epoch, 'sequence', place, 'at', f.at, 'versions', f.versions,
        'revision', f.revision, 'packed', f.packed, 'model', options.model)
      redis.call('PEXPIRE', f.key, options.kept)
    end
  end
  redis.call('HSET', options.head, 'epoch', epoch, 'sequence', sequence)
  tell(options.channel, epoch .. ' ' .. prev .. ' ' .. sequence .. '\n' .. table.concat(parts))
end
