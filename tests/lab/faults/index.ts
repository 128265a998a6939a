/** Every fault and every healthy case of the lab. */
import type { Fault, Healthy } from '../define.ts';
import { processFaults } from './process.ts';
import { transportFaults } from './transport.ts';

/** Of processes, transports, proxies and TLS. */
export const connectionFaults: readonly Fault[] = [...processFaults, ...transportFaults];
/** Of signing in, metadata and tokens. */
export const authorizationFaults: readonly Fault[] = [];

export const connectionHealthy: readonly Healthy[] = [];
export const authorizationHealthy: readonly Healthy[] = [];
