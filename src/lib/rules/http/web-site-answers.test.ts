import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './web-site-answers.examples.ts';
import { webSiteAnswers } from './web-site-answers.ts';

evidenceTester(webSiteAnswers, {
	valid: [
		examples.good,
		{
			text: `GET /.well-known/oauth-protected-resource/mcp -> 404
GET /.well-known/oauth-protected-resource -> 404
GET /.well-known/oauth-authorization-server -> 200 {"issuer":"https://a.example"}`
		},
		{
			text: `# connector url: https://www.example.com/products/mcp
GET /.well-known/oauth-protected-resource/products/mcp -> 403
GET /.well-known/oauth-authorization-server -> 403
POST /register -> 403 text/html

<html><head><title>Just a moment...</title>`
		}
	],
	invalid: [{ ...examples.bad, message: 'site', marked: 'https://www.example.com/products/mcp' }]
});
