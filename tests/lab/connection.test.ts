/** The lab's half without OAuth: processes, transports, proxies, TLS. */
import { connectionFaults } from './faults/index.ts';
import { judgeFaults } from './judge.ts';

await judgeFaults('broken on purpose', connectionFaults);
