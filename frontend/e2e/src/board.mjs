/** What the server says the board is. */
export async function fleetBoard(world) {
  const answer = await fetch(`${world.url}/api/v1/boards/fleet`);
  return answer.json();
}

/** Address of a tab. */
export function at(tab, query = '') {
  return `/fleet/${tab}${query}`;
}
