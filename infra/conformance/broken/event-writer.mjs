/** Writes events to a response as the contract says, or with the fault that it is given. */
export class EventWriter {
  #response;
  #fault;

  constructor(response, fault) {
    this.#response = response;
    this.#fault = fault;
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      ...(fault !== 'varies-in-secret' && { vary: 'Accept-Encoding' }),
      ...(fault !== 'may-be-held-back' && { 'x-accel-buffering': 'no' }),
    });
    if (fault === 'byte-order-mark') response.write('\uFEFF');
  }

  event(name, data, { id, retry } = {}) {
    const said = this.#fault === 'cuts-long-lines' && data.data ? cut(data) : data;
    const text = JSON.stringify(said, null, this.#fault === 'data-in-lines' ? 1 : undefined);
    this.#lines([
      ...(id === undefined ? [] : [`id: ${id}`]),
      `event: ${name}`,
      ...text.split('\n').map((line) => `data: ${line}`),
      ...(retry === undefined ? [] : [`retry: ${retry}`]),
    ]);
  }

  retry(ms) {
    this.#lines([`retry: ${ms}`]);
  }

  bye(reason, retryMs) {
    this.event('bye', { reason, retryMs }, { retry: retryMs });
    this.end();
  }

  end() {
    this.#response.end();
  }

  #worse(bytes) {
    if (this.#fault === 'broken-utf-8') return bytes.map((byte) => (byte > 0xbf ? 0xff : byte));
    return bytes;
  }

  #lines(lines) {
    const end = this.#fault === 'lines-end-with-crlf' ? '\r\n' : '\n';
    const bytes = Buffer.from([...lines, '', ''].join(end));
    this.#response.write(this.#worse(bytes));
  }
}

function cut(content) {
  const { text } = content.data;
  return { ...content, data: { ...content.data, text: text.slice(0, 4_200) } };
}
