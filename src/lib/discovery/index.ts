/** Where a client looks for metadata: pure functions of the server's address. */
export {
	planDiscovery,
	type DiscoveryPlan,
	type DiscoveryStep,
	type PlannedDiscovery
} from './plan.ts';
export { probeCommands, shells, type Shell } from './probe.ts';
