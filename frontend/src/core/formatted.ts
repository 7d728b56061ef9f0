/** A number ready to show: the unit stands apart so that it can be set smaller or left to a header. */
export interface Formatted {
  readonly text: string;
  readonly suffix: string;
}

export function joined({ text, suffix }: Formatted): string {
  return suffix === '' || suffix === '%' ? text + suffix : `${text}\u00a0${suffix}`;
}
