/** What a server has counted for a board so far, by the values of a label. */
export async function counts(world, meter, board, label) {
  const answer = await fetch(`${world.url}/actuator/prometheus`);
  const found = new Map();
  for (const line of (await answer.text()).split('\n')) {
    const [, name, labels, value] = /^(\w+)\{(.*)\} (\S+)$/.exec(line) ?? [];
    if (name !== meter || !labels.includes(`board="${board}"`)) continue;
    const key = new RegExp(`\\b${label}="([^"]*)"`).exec(labels)[1];
    found.set(key, (found.get(key) ?? 0) + Number(value));
  }
  return found;
}

/** By how much counts grew, where they did. */
export function growth(before, after) {
  const grown = [...after].map(([key, value]) => [key, value - (before.get(key) ?? 0)]);
  return new Map(grown.filter(([, by]) => by !== 0));
}
