/**
 * Runs in the page before its own code: keeps a list of the stream's events as they arrive, beside
 * what the page itself does with them.
 */
export function watchStream() {
  const log = [];
  const addresses = [];
  Object.assign(window, { streamEvents: log, streamAddresses: addresses, streamsOpen: 0 });
  /** What came for one panel, or for all, as a whole or as a patch. */
  window.contentEvents = (panel) =>
    log.filter(
      ({ name, data }) =>
        (name === 'panel' || name === 'patch') && (!panel || data.panel === panel),
    );
  const original = window.fetch;
  window.fetch = async (input, init) => {
    const response = await original(input, init);
    const address = typeof input === 'string' ? input : input.url;
    if (!address?.includes('/stream?') || !response.ok || !response.body) return response;
    addresses.push(address);
    const [own, copy] = response.body.tee();
    void readCopy(copy);
    return new Response(own, { status: response.status, headers: response.headers });
  };

  async function readCopy(body) {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    window.streamsOpen += 1;
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        const blocks = (rest + value).split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) keep(block);
      }
    } catch {
      // The stream was closed by the page or the server.
    } finally {
      window.streamsOpen -= 1;
    }
  }

  function keep(block) {
    const field = (name) =>
      block
        .split('\n')
        .find((line) => line.startsWith(`${name}: `))
        ?.slice(name.length + 2);
    const data = field('data');
    if (data) log.push({ at: performance.now(), name: field('event'), data: JSON.parse(data) });
  }
}
