/** What is known of packages, launchers, endpoints and tokens. Sources stand in `*.reference.ts`, which the engine does not load. */
export { tokenFormats, type TokenFormat } from './tokens.ts';
export { runners, shells, subcommands, valueOptions, type Runner } from './launchers.ts';
export {
	knownPackage,
	misnamed,
	otherRegistry,
	wrongKinds,
	type KnownPackage
} from './packages.ts';
export {
	bothTransports,
	noRegistration,
	retiredAddress,
	wantsSignIn,
	type Retired
} from './endpoints.ts';
