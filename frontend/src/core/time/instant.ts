import { spokenLocale } from '../language/texts.ts';

const STYLES = {
  time: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  minute: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  date: { year: 'numeric', month: 'short', day: 'numeric' },
  dateTime: {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

export type InstantStyle = keyof typeof STYLES;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * An instant (RFC 3339 text or milliseconds since the epoch) in a time zone. Text that is no instant
 * comes back as it is.
 */
export function formatInstant(
  instant: string | number,
  style: InstantStyle,
  zone: string,
  locale = spokenLocale(),
): string {
  const millis = typeof instant === 'number' ? instant : Date.parse(instant);
  if (Number.isNaN(millis)) return String(instant);
  const key = `${locale ?? ''}|${style}|${zone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: zone });
    formats.set(key, format);
  }
  return format.format(millis);
}
