const SIZE_UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  kib: 1024,
  m: 1e6,
  mb: 1e6,
  mib: 1024 ** 2,
  g: 1e9,
  gb: 1e9,
  gib: 1024 ** 3,
};

/** `10MB` in bytes; undefined for what is no size. */
export function sizeOf(text: string): number | undefined {
  const [, number = '', unit = ''] = /^(\d{1,12}(?:\.\d{1,3})?)\s?([a-z]{0,3})$/i.exec(text) ?? [];
  const factor = SIZE_UNITS[unit.toLowerCase()];
  return number === '' || factor === undefined ? undefined : Math.floor(Number(number) * factor);
}

const TIME_UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** `5m` in milliseconds; undefined for what is no time. */
export function durationOf(text: string): number | undefined {
  const [, number = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text) ?? [];
  const factor = TIME_UNITS[unit];
  return number === '' || factor === undefined ? undefined : Number(number) * factor;
}
