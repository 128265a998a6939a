import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './bot-check-answer.examples.ts';
import { botCheckAnswer } from './bot-check-answer.ts';

evidenceTester(botCheckAnswer, {
	valid: [
		examples.good,
		{
			text: `GET https://mcp.example.com/mcp HTTP/1.1

HTTP/2 200
server: AkamaiGHost
`
		}
	],
	invalid: [{ ...examples.bad, message: 'blocked', marked: 'cf-mitigated: challenge' }]
});
