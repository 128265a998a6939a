/** The lab's half without OAuth: processes, transports, proxies, TLS. */
import { connectionFaults, connectionHealthy } from './faults/index.ts';
import { judgeFaults, judgeHealthy } from './judge.ts';

await judgeFaults('broken on purpose', connectionFaults);
await judgeHealthy('nothing is broken', connectionHealthy);
