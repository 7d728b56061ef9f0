/** Something came over the wire that this version does not know. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** How the fields of a {@link Reader} are read, by their names. */
type Outline = Readonly<Record<string, 'text' | 'number' | 'instant' | 'texts' | 'raw'>>;

type Fields<O extends Outline> = { [F in keyof O]: ReturnType<Reader[O[F]]> };

/**
 * Reads fields of a JSON object and refuses, with the place in the message, what has another type.
 * Absent and `null` are the same.
 */
export class Reader {
  readonly #value: Readonly<Record<string, unknown>>;
  readonly #where: string;

  constructor(value: unknown, where: string) {
    if (!isObject(value)) throw new ProtocolError(`${where} is not an object`);
    this.#value = value;
    this.#where = where;
  }

  static parse(text: string, where: string): Reader {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw new ProtocolError(`${where} is not JSON`);
    }
    return new Reader(value, where);
  }

  /** The field as it came, `undefined` when absent. */
  raw(field: string): unknown {
    return this.#value[field] ?? undefined;
  }

  has(field: string): boolean {
    return this.raw(field) !== undefined;
  }

  /** All fields of an outline, and of another one those that are there. */
  fields<R extends Outline, O extends Outline>(
    required: R,
    optional: O,
  ): Fields<R> & Partial<Fields<O>> {
    const present = Object.entries(optional).filter(([field]) => this.has(field));
    const entries = [...Object.entries(required), ...present];
    return Object.fromEntries(
      entries.map(([field, type]) => [field, this[type](field)]),
    ) as Fields<R> & Partial<Fields<O>>;
  }

  text(field: string): string {
    return this.#typed(field, isText, 'a text');
  }

  number(field: string): number {
    return this.#typed(field, (value) => typeof value === 'number', 'a number');
  }

  flag(field: string): boolean {
    return this.#typed(field, (value) => typeof value === 'boolean', 'true or false');
  }

  /** Milliseconds since the epoch of an RFC 3339 instant. */
  instant(field: string): number {
    const millis = Date.parse(this.text(field));
    return Number.isNaN(millis) ? this.#refuse(field, 'an instant') : millis;
  }

  oneOf<T extends string>(field: string, allowed: readonly T[]): T {
    const value = this.raw(field);
    return (
      allowed.find((word) => word === value) ?? this.#refuse(field, `one of ${allowed.join(', ')}`)
    );
  }

  object(field: string): Reader {
    return new Reader(this.raw(field), this.#place(field));
  }

  texts(field: string): string[] {
    const list = this.#list(field);
    return list.every(isText) ? list : this.#refuse(field, 'a list of texts');
  }

  objects(field: string): Reader[] {
    return this.#list(field).map((item, i) => new Reader(item, `${this.#place(field)}[${i}]`));
  }

  #list(field: string): unknown[] {
    return this.#typed(field, Array.isArray, 'a list');
  }

  #typed<T>(field: string, fits: (value: unknown) => value is T, wanted: string): T {
    const value = this.raw(field);
    return fits(value) ? value : this.#refuse(field, wanted);
  }

  #place(field: string): string {
    return `${this.#where}.${field}`;
  }

  #refuse(field: string, wanted: string): never {
    throw new ProtocolError(`${this.#place(field)} is not ${wanted}`);
  }
}
