const PROFILES = ['ppml', 'ppdb', 'ppweb', 'ppcon', 'ppetl', 'pprisk', 'other'];
const UP_DAYS = 12;

/** Names of that many servers, of every profile. */
export function serverNames(count) {
  return Array.from({ length: count }, (_, i) => {
    const profile = PROFILES[i % PROFILES.length];
    return `${profile}${String(i).padStart(4, '0')}`;
  });
}

/** One record of each server, as lines of NDJSON; no two servers and no two times are alike. */
export function records(names, at) {
  const timestamp = new Date(at).toISOString();
  const hours = at / 3_600_000;
  return names
    .map((serverName, i) => {
      const wave = Math.sin(hours + i) + 0.3 * Math.sin(97 * hours + 7 * i);
      const busy = 45 + (i % 40) + 8 * wave;
      return JSON.stringify({
        serverName,
        timestamp,
        cpuUserPct: round(busy * 0.7),
        cpuSysPct: round(busy * 0.2),
        cpuIowaitPct: round(busy * 0.1),
        cpuIdlePct: round(100 - busy),
        javaCpuPct: round(busy * 0.5),
        memUsedPct: round(60 + (i % 30) + 5 * wave),
        swapUsedPct: round(2 + wave),
        diskUsagePct: round(40 + (i % 50)),
        netInMbS: round(30 + 5 * wave),
        netOutMbS: round(20 + 5 * wave),
        backCloseWait: 10 + (i % 20),
        frontCloseWait: 5 + (i % 10),
        loadAverage: round(busy / 10),
        uptimeDays: UP_DAYS,
      });
    })
    .join('\n');
}

function round(value) {
  return Math.round(value * 100) / 100;
}
