import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './required-endpoint-absent.examples.ts';
import { requiredEndpointAbsent } from './required-endpoint-absent.ts';

evidenceTester(requiredEndpointAbsent, {
	valid: [
		examples.good,
		{
			text: 'AS: {"issuer":"https://auth.example.com","token_endpoint":"https://auth.example.com/token"}'
		}
	],
	invalid: [{ ...examples.bad, message: 'absent', marked: '{', at: 'token_endpoint' }]
});
