/** A single displayed value. A string in the form of an RFC 3339 instant is shown as a time. */
export type Value = number | string | boolean | null;
