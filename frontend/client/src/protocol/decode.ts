/** Something came over the wire that this version does not know. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
}

/** Makes a value of what came, or refuses it with its place in the message. */
export type Decode<T> = (value: unknown, where: string) => T;

type Fields = Readonly<Record<string, Decode<unknown>>>;
type Decoded<F extends Fields> = { [N in keyof F]: ReturnType<F[N]> };
type Shape<R extends Fields, O extends Fields> = Decoded<R> & Partial<Decoded<O>>;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(where: string, wanted: string): never {
  throw new ProtocolError(`${where} is not ${wanted}`);
}

/** Takes what fits as it is. */
function fitting<T>(fits: (value: unknown) => value is T, wanted: string): Decode<T> {
  return (value, where) => (fits(value) ? value : refuse(where, wanted));
}

export const raw: Decode<unknown> = (value) => value;
export const text = fitting((value) => typeof value === 'string', 'a text');
export const number = fitting((value) => typeof value === 'number', 'a number');
export const flag = fitting((value) => typeof value === 'boolean', 'true or false');

/** Milliseconds since the epoch of an RFC 3339 instant. */
export const instant: Decode<number> = (value, where) => {
  const millis = Date.parse(text(value, where));
  return Number.isNaN(millis) ? refuse(where, 'an instant') : millis;
};

export function oneOf<T extends string>(allowed: readonly T[]): Decode<T> {
  const isAllowed = (value: unknown): value is T => allowed.includes(value as T);
  return fitting(isAllowed, `one of ${allowed.join(', ')}`);
}

export function listOf<T>(item: Decode<T>): Decode<T[]> {
  return (value, where) =>
    Array.isArray(value)
      ? value.map((one, i) => item(one, `${where}[${i}]`))
      : refuse(where, 'a list');
}

/** An object with all required fields, and the optional ones that are there. Absent and `null` are the same. */
export function shape<R extends Fields, O extends Fields = Record<never, never>>(
  required: R,
  optional?: O,
): Decode<Shape<R, O>> {
  return (value, where) => {
    if (!isObject(value)) return refuse(where, 'an object');
    const fields = Object.entries<Decode<unknown>>({ ...required, ...optional }).filter(
      ([name]) => name in required || (value[name] ?? undefined) !== undefined,
    );
    return Object.fromEntries(
      fields.map(([name, field]) => [name, field(value[name], `${where}.${name}`)]),
    ) as Shape<R, O>;
  };
}

/** JSON as a value. */
export const json: Decode<unknown> = (value, where) => {
  try {
    return JSON.parse(text(value, where));
  } catch {
    return refuse(where, 'JSON');
  }
};
