import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './answer-in-fragment.examples.ts';
import { answerInFragment } from './answer-in-fragment.ts';

evidenceTester(answerInFragment, {
	valid: [examples.good, { text: 'http://localhost:3334/callback?code=x#done' }],
	invalid: [{ ...examples.bad, message: 'fragment', marked: 'http://localhost:3334/callback#' }]
});
