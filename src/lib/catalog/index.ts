/** What is known of packages, launchers, endpoints and tokens. Sources stand in `*.reference.ts`, which the engine does not load. */
export { tokenFormats, type TokenFormat } from './tokens.ts';
