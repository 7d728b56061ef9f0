import { constants, crc32, deflateRawSync } from 'node:zlib';

const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
const LAST_BLOCK = [3, 0];
/** A block of a type that is none. */
const NO_BLOCK = Buffer.from([7]);

/** Writes events to a response as the contract says, or with the fault that it is given. */
export class EventWriter {
  #response;
  #fault;
  #isPacked;
  #checksum = 0;
  #length = 0;

  constructor({ request, response }, fault) {
    this.#response = response;
    this.#fault = fault;
    this.#isPacked = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      ...(this.#isPacked && { 'content-encoding': 'gzip' }),
      'cache-control': 'no-cache, no-transform',
      ...(fault !== 'varies-in-secret' && { vary: 'Accept-Encoding' }),
      ...(fault !== 'may-be-held-back' && { 'x-accel-buffering': 'no' }),
    });
    if (this.#isPacked) response.write(GZIP_HEADER);
    if (fault === 'byte-order-mark') this.#write(Buffer.from('\uFEFF'));
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
    this.#response.end(this.#isPacked ? this.#trailer() : undefined);
  }

  #trailer() {
    const sums = Buffer.alloc(8);
    sums.writeUInt32LE(this.#checksum);
    sums.writeUInt32LE(this.#length, 4);
    if (this.#fault === 'wrong-checksum') sums[0] ^= 1;
    return Buffer.concat([Buffer.from(LAST_BLOCK), sums]);
  }

  #write(bytes) {
    if (!this.#isPacked) {
      this.#response.write(bytes);
      return;
    }
    this.#checksum = crc32(bytes, this.#checksum);
    this.#length += bytes.length;
    const segment = deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });
    const isBad = this.#fault === 'bad-segment' && this.#length > bytes.length;
    this.#response.write(isBad ? Buffer.concat([NO_BLOCK, segment]) : segment);
  }

  #worse(bytes) {
    if (this.#fault === 'broken-utf-8') return bytes.map((byte) => (byte > 0xbf ? 0xff : byte));
    return bytes;
  }

  #lines(lines) {
    const end = this.#fault === 'lines-end-with-crlf' ? '\r\n' : '\n';
    const bytes = Buffer.from([...lines, '', ''].join(end));
    this.#write(this.#worse(bytes));
  }
}

function cut(content) {
  const { text } = content.data;
  return { ...content, data: { ...content.data, text: text.slice(0, 4_200) } };
}
