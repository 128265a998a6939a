/** Every fault and every healthy case of the lab. */
import type { Fault, Healthy } from '../define.ts';
import { browserFaults, browserHealthy } from './browser.ts';
import { headerFaults } from './headers.ts';
import { healthy } from './healthy.ts';
import { processFaults } from './process.ts';
import { proxyFaults } from './proxy.ts';
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
export const authorizationFaults: readonly Fault[] = [];

export const connectionHealthy: readonly Healthy[] = [...healthy, ...browserHealthy];
export const authorizationHealthy: readonly Healthy[] = [];
