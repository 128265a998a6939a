/** Faults of the program itself: it is not there, it does not start, it says too much. */
import { Client as ClientV1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as StdioV1 } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { Fault } from '../define.ts';
import { printed } from '../harness.ts';

export const processFaults: readonly Fault[] = [
	{
		id: 'missing-program-v1',
		title: 'the SDK v1 client starts a program that is not there',
		evidence: 'log',
		diagnosis: 'command-not-on-gui-path',
		async start(lab) {
			const client = new ClientV1({ name: 'lab', version: '1.0.0' });
			const transport = new StdioV1({ command: 'npx', env: { PATH: lab.folder } });
			lab.after(() => client.close());
			try {
				await client.connect(transport);
				return '';
			} catch (fault) {
				return printed(fault);
			}
		}
	}
];
