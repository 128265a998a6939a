/** Texts that the signatures of `platforms.ts` must find, and look-alikes that they must not. The test beside reads them. */
import type { SignatureExamples } from './define.ts';

export const examples: Readonly<Record<string, SignatureExamples>> = {
	'cloud-lists-no-tools': {
		matches: [
			"Error code: 424 - {'error': {'message': \"Error retrieving tool list from MCP server: 'docs'. Http status code: 424 (Failed Dependency)\", 'type': 'external_connector_error'}}",
			'APIError: 424 Error retrieving tool list from MCP server: Http status code: 424 (Failed Dependency)',
			'Error retrieving tool list from mcp server: dial tcp 192.0.2.4:443: i/o timeout',
			'400 Connection error while communicating with MCP server. The server may be unavailable or unresponsive.'
		],
		ignores: [
			// The server was reached, and its status says more.
			"Error retrieving tool list from MCP server: 'docs'. Http status code: 401 (Unauthorized)",
			'Connection error while communicating with MCP server: Server error: MCP server error (HTTP 503)',
			'error: the tool list of the MCP server is empty'
		]
	},
	'cloud-refused-by-server': {
		matches: [
			"Error code: 400 - {'type': 'error', 'error': {'type': 'invalid_request_error', 'message': 'Authentication error while communicating with MCP server. Please check your authorization token.'}}"
		],
		ignores: ['error: authentication of the MCP server']
	}
};
