import { isRandom } from '../checks/naturalness.ts';

/** Written like a constant or a variable of a program. */
export const CONSTANT = /^&?[A-Z][A-Z0-9]*(?:_[A-Z0-9%]+)+$/;

/** Letters of both cases or marks among digits, and nothing that reads as words. */
export const isStrong = (value: string): boolean =>
  value.length >= 8 &&
  /\d/.test(value) &&
  /[A-Za-z]/.test(value) &&
  (/[a-z]/.test(value) && /[A-Z]/.test(value) ? true : /[^\w.-]/.test(value) || value.length >= 16) &&
  isRandom(value);

/** Digits among letters, or marks that no name has. */
export const looksChosen = (value: string): boolean =>
  (/[A-Za-z]/.test(value) && /\d/.test(value)) || /[!@#$%^&*?+~]/.test(value);
