export { createScanner } from './engine/scanner.ts';
