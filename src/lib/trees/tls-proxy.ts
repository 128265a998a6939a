/** Certificates, company networks and proxies: the way to the server is blocked or watched. */
import { defineTree } from './define.ts';
import { logAt } from './look.ts';
import { symptom } from './symptoms.ts';

export const tlsProxy = defineTree({
	...symptom('tls-proxy'),
	start: 'words',
	questions: {
		words: {
			ask: 'Which of these stands in the message?',
			help: logAt,
			answers: [
				{
					id: 'issuer',
					label: 'A certificate that is self-signed, or whose issuer is unknown',
					example: 'SELF_SIGNED_CERT_IN_CHAIN, UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
					says: /SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT|self-signed certificate|unable to get (?:local )?issuer/,
					next: 'network'
				},
				{
					id: 'first',
					label: '“unable to verify the first certificate”',
					example: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
					says: /UNABLE_TO_VERIFY_LEAF_SIGNATURE|unable to verify the first certificate/,
					next: {
						diagnosis: 'tls-chain-incomplete',
						confidence: 'likely',
						because:
							'The server sends its own certificate without those in between. Browsers find them, programs do not.',
						otherwise: ['tls-certificate-untrusted']
					}
				},
				{
					id: 'expired',
					label: 'A certificate that is expired, or for another name',
					example: 'CERT_HAS_EXPIRED, ERR_TLS_CERT_ALTNAME_INVALID',
					says: /CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID|certificate has expired/,
					next: {
						diagnosis: 'tls-chain-incomplete',
						confidence: 'certain',
						because:
							'Whoever runs the server has to renew it, or you call the server by another name than its own.',
						otherwise: ['wrong-endpoint-url']
					}
				},
				{
					id: 'unreachable',
					label: '`ENOTFOUND`, `ETIMEDOUT`, `ECONNRESET`',
					example: 'getaddrinfo ENOTFOUND mcp.example.com',
					says: /\bENOTFOUND\b|\bETIMEDOUT\b|\bECONNRESET\b/,
					next: 'browser'
				},
				{
					id: 'plain',
					label: 'Plain `http` is refused',
					example: 'Non-HTTPS URLs are only allowed for localhost',
					says: /Non-HTTPS URLs are only allowed|must use https/i,
					next: {
						diagnosis: 'http-not-https',
						confidence: 'certain',
						because: 'Tokens must not travel over an open line.',
						otherwise: ['wrong-endpoint-url']
					}
				},
				{
					id: 'unsure',
					label: 'None of these, or I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the lines of the log: the code in capitals names the cause.',
						otherwise: [
							'tls-certificate-untrusted',
							'corporate-proxy-not-used',
							'waf-blocks-client'
						]
					}
				}
			]
		},
		network: {
			ask: 'Who issued the certificate that you get?',
			help: [
				{
					on: 'macOS and Linux',
					look: 'Put the host of your server in place of the example:',
					run: 'openssl s_client -connect example.com:443 -servername example.com </dev/null 2>/dev/null | openssl x509 -noout -issuer'
				},
				{
					on: 'Windows',
					look: 'Open the address in a browser, click the sign in front of it, and look at the certificate.'
				}
			],
			answers: [
				{
					id: 'company',
					label: 'My company, or a security product',
					example: 'issuer=CN=Example Corp Root CA',
					next: {
						diagnosis: 'tls-certificate-untrusted',
						confidence: 'certain',
						because:
							'The network opens and re-signs connections. The system trusts it, and Node.js or Python has to be told.',
						otherwise: ['corporate-proxy-not-used']
					}
				},
				{
					id: 'self',
					label: 'The server itself: it is a test server',
					example: 'issuer=CN=localhost',
					next: {
						diagnosis: 'tls-certificate-untrusted',
						confidence: 'certain',
						because: 'Nobody vouches for that certificate, so only who is told trusts it.',
						otherwise: ['http-not-https']
					}
				},
				{
					id: 'public',
					label: 'A public authority',
					example: "issuer=C=US, O=Let's Encrypt",
					next: {
						diagnosis: 'tls-chain-incomplete',
						confidence: 'likely',
						because:
							'Then a certificate in between is not sent along, or your Node.js is too old to know the authority.',
						otherwise: ['node-too-old', 'tls-certificate-untrusted']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'tls-certificate-untrusted',
						confidence: 'likely',
						because:
							'In a company network or with a virus scanner it most often is the certificate of these.',
						otherwise: ['corporate-proxy-not-used', 'node-too-old']
					}
				}
			]
		},
		browser: {
			ask: 'Does a browser on the same computer reach that address?',
			help: [
				{
					look: 'Copy the address out of the message into the address bar of a browser. Any answer counts, also 401 or 405.'
				}
			],
			answers: [
				{
					id: 'yes',
					label: 'Yes',
					next: {
						diagnosis: 'corporate-proxy-not-used',
						confidence: 'likely',
						because: 'Browsers use the proxy of the system. Programs mostly have to be told of it.',
						otherwise: ['waf-blocks-client', 'localhost-wrong-machine']
					}
				},
				{
					id: 'registry',
					label: 'It is the address from which packages come',
					example: 'npm error network request … failed',
					next: {
						diagnosis: 'npm-registry-unreachable',
						confidence: 'certain',
						because: 'The package cannot be fetched, so nothing starts.',
						otherwise: ['corporate-proxy-not-used', 'tls-certificate-untrusted']
					}
				},
				{
					id: 'no',
					label: 'No',
					next: {
						diagnosis: 'wrong-endpoint-url',
						confidence: 'possible',
						because:
							'The name is misspelt, the server is down, or it can only be seen inside a VPN.',
						otherwise: ['server-not-listening', 'corporate-proxy-not-used']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'corporate-proxy-not-used',
						confidence: 'possible',
						because: 'In a company network this is the commonest reason.',
						otherwise: ['wrong-endpoint-url', 'server-not-listening', 'npm-registry-unreachable']
					}
				}
			]
		}
	}
});
