import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './resource-not-sent.examples.ts';
import { resourceNotSent } from './resource-not-sent.ts';

evidenceTester(resourceNotSent, {
	valid: [examples.good, { text: 'http://127.0.0.1:3334/callback?code=x&state=s1' }],
	invalid: [{ ...examples.bad, message: 'absent', marked: 'response_type=code' }]
});
