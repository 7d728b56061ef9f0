/** A plan with as many channels as it holds, and edits of its deal. */
export class Plan {
  #address;
  #value = 50_000;

  constructor(base, id) {
    this.#address = `${base}/api/v1/revenue/plans/${id}`;
    this.base = base;
    this.id = id;
  }

  async create(channels) {
    await ok(
      fetch(`${this.base}/api/v1/revenue/plans`, json('POST', { id: this.id })),
      'the plan was not made',
    );
    const { plan, revision } = await (await fetch(this.#address)).json();
    const [first] = plan.channels;
    const many = Array.from({ length: channels }, (_, i) => ({
      ...first,
      id: `channel-${i + 1}`,
      name: `Channel ${i + 1}`,
      monthlyLeads: 100 + i,
    }));
    const whole = { plan: { ...plan, channels: many } };
    await ok(
      fetch(this.#address, json('PUT', whole, { 'If-Match': `"${revision}"` })),
      'the channels were not stored',
    );
  }

  /** Changes the value of a deal; answers when the request left, in ms since 1970. */
  async edit() {
    this.#value += 1_000;
    const begun = performance.timeOrigin + performance.now();
    await ok(
      fetch(this.#address, json('PATCH', { 'deal.dealValue': this.#value }, { 'If-Match': '*' })),
      'the edit was refused',
    );
    return begun;
  }
}

function json(method, body, headers = {}) {
  return {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

async function ok(call, what) {
  const answer = await call;
  if (!answer.ok) throw new Error(`${what}: ${answer.status} ${await answer.text()}`);
}
