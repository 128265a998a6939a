/** What is loaded for a text that is no plain config at first sight, and to try a fix: one file, as each part needs others. */
export { identify, identifyAs } from './identify.ts';
export { prepareOther, readOther, writeOther } from './other-formats.ts';
export { configIn } from './split.ts';
