import { assert, becomesTrue } from './assert.mjs';

/** From the request to the pixel of another browser, and some time for a slow machine. */
export const SEEN_MS = 5_000;
export const DEAL_VALUE = '[id="deal-form-deal.dealValue"]';

/** A plan of its own for a test. */
export async function plan(world) {
  const id = `e2e-${process.hrtime.bigint()}`;
  const answer = await fetch(`${world.url}/api/v1/revenue/plans`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id }),
  });
  assert.equal(answer.status, 201);
  return id;
}

export async function stored(world, id) {
  return (await fetch(`${world.url}/api/v1/revenue/plans/${id}`)).json();
}

/** Waits until a plan holds a value at a path. */
export async function holds(world, id, path, value) {
  const deadline = Date.now() + SEEN_MS;
  let found;
  do {
    found = path.split('.').reduce((part, name) => part?.[name], (await stored(world, id)).plan);
  } while (found !== value && Date.now() < deadline);
  assert.equal(found, value, path);
}

export function at(tab, id) {
  return `/revenue/${tab}?var-plan=${id}`;
}

export async function shows(page, selector, value) {
  await becomesTrue(
    page,
    `${selector} shows ${value}`,
    ({ where, wanted }) => document.querySelector(where)?.value === wanted,
    { where: selector, wanted: value },
    SEEN_MS,
  );
}

/** Whether a panel says so in any of its words. */
export async function says(page, panel, words) {
  await becomesTrue(
    page,
    `${panel} says ${words}`,
    ({ where, wanted }) => document.getElementById(where)?.textContent.includes(wanted),
    { where: panel, wanted: words },
    SEEN_MS,
  );
}
