-- KEYS: head   ARGV: channel, new epoch, expected epoch (empty for none), expected sequence
-- answers whether a new epoch began
local head = redis.call('HMGET', KEYS[1], 'epoch', 'sequence')
if (head[1] or '') ~= ARGV[3] or (head[1] and head[2] ~= ARGV[4]) then
  return {0}
end
redis.call('HSET', KEYS[1], 'epoch', ARGV[2], 'sequence', 0)
tell(ARGV[1], ARGV[2] .. ' 0 0\n')
return {1}
