/** Every log signature, by topic. */
import { gatewaySignatures } from './gateways.ts';
import { networkSignatures } from './network.ts';
import { oauthSignatures } from './oauth.ts';
import { outputSignatures } from './output.ts';
import { packageSignatures } from './packages.ts';
import { platformSignatures } from './platforms.ts';
import { providerSignatures } from './providers.ts';
import { refusalSignatures } from './refusals.ts';
import { runtimeSignatures } from './runtimes.ts';
import { startSignatures } from './start.ts';
import { tokenSignatures } from './tokens.ts';

export const logSignatures = [
	...startSignatures,
	...runtimeSignatures,
	...outputSignatures,
	...refusalSignatures,
	...packageSignatures,
	...networkSignatures,
	...gatewaySignatures,
	...platformSignatures,
	...oauthSignatures,
	...tokenSignatures,
	...providerSignatures
] as const;

export type LogSignatureId = (typeof logSignatures)[number]['id'];

export { checkLog } from './check.ts';
export type { LogSignature, LogView, Meaning, SignatureExamples } from './define.ts';
