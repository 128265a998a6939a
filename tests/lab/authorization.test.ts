/** The lab's half with OAuth: metadata, registration, consent, tokens. */
import { authorizationFaults, authorizationHealthy } from './faults/index.ts';
import { judgeFaults, judgeHealthy } from './judge.ts';

await judgeFaults('signing in, broken on purpose', authorizationFaults);
await judgeHealthy('signing in, nothing broken', authorizationHealthy);
