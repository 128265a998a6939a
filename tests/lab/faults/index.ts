/** Every fault and every healthy case of the lab. */
import type { Fault, Healthy } from '../define.ts';
import { browserFaults, browserHealthy } from './browser.ts';
import { discoveryFaults } from './discovery.ts';
import { headerFaults } from './headers.ts';
import { healthy } from './healthy.ts';
import { mcpRemoteFaults } from './mcp-remote.ts';
import { processFaults } from './process.ts';
import { proxyFaults } from './proxy.ts';
import { signInHealthy } from './sign-in-healthy.ts';
import { signInFaults } from './sign-in.ts';
import { tokenFaults } from './tokens.ts';
import { transportFaults } from './transport.ts';

/** Of processes, transports, proxies and TLS. */
export const connectionFaults: readonly Fault[] = [
	...processFaults,
	...transportFaults,
	...proxyFaults,
	...headerFaults,
	...browserFaults
];
/** Of signing in, metadata and tokens. */
export const authorizationFaults: readonly Fault[] = [
	...discoveryFaults,
	...signInFaults,
	...tokenFaults,
	...mcpRemoteFaults
];

export const connectionHealthy: readonly Healthy[] = [...healthy, ...browserHealthy];
export const authorizationHealthy: readonly Healthy[] = [...signInHealthy];
