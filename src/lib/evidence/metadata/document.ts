/** The JSON documents of a sign-in: which one is this? */
import {
	property,
	textOf,
	textsIn,
	type DataNode,
	type ObjectNode,
	type Property
} from '../data.ts';
import type { Span } from '../../text/index.ts';

export type DocumentRole =
	/** RFC 9728: what a resource says about itself. */
	| 'protected-resource'
	/** RFC 8414. */
	| 'authorization-server'
	/** OpenID Connect Discovery: the same, by another name and place. */
	| 'openid-configuration'
	/** A client that publishes its own metadata under its client id. */
	| 'client'
	| 'registration-request'
	| 'registration-answer'
	| 'token-answer'
	/** RFC 6749, section 5.2. */
	| 'error-answer'
	/** The claims of a token, already decoded. */
	| 'claims';

export interface MetadataDocument {
	readonly role: DocumentRole;
	readonly root: ObjectNode;
	readonly span: Span;
	/** Where it was fetched from, where the paste shows that. */
	readonly url: URL | null;
	/** The status it came with; `null` where the paste does not show one. */
	readonly status: number | null;
	/** A note shows only some of its members: what is absent proves nothing. */
	readonly excerpt: boolean;
}

const serverFields = [
	'authorization_endpoint',
	'token_endpoint',
	'registration_endpoint',
	'code_challenge_methods_supported',
	'response_types_supported',
	'jwks_uri'
] as const;

/** Blocks of text without any of these names are none of ours. */
export const documentFields =
	/"(?:issuer|resource|authorization_servers|bearer_methods_supported|authorization_endpoint|token_endpoint|registration_endpoint|code_challenge_methods_supported|response_types_supported|jwks_uri|redirect_uris|client_id|access_token|token_type|error|aud|iss|exp)"\s*:/;

/**
 * @param root an object
 * @param path of the address that it came from; `''` where that is unknown
 * @returns `null` where it is none of these documents
 */
export function roleOf(root: ObjectNode, path: string): DocumentRole | null {
	const has = (name: string) => property(root, name) !== undefined;
	// An answer that refuses is none of the documents that were asked for.
	if (textOf(root, 'error') !== null && !has('resource') && !has('issuer') && !has('jsonrpc'))
		return has('access_token') ? 'token-answer' : 'error-answer';
	if (/\/\.well-known\/oauth-protected-resource(?:\/|$)/.test(path)) return 'protected-resource';
	if (has('jsonrpc') || has('mcpServers')) return null;
	const servers = serverFields.filter(has).length;
	if (/\/\.well-known\/openid-configuration(?:\/|$)/.test(path)) return 'openid-configuration';
	if (/\/\.well-known\/oauth-authorization-server(?:\/|$)/.test(path))
		return 'authorization-server';
	if (has('authorization_servers') || (has('resource') && has('bearer_methods_supported')))
		return 'protected-resource';
	if (servers >= 2 || (has('issuer') && (servers >= 1 || !has('iss'))))
		return has('subject_types_supported') || has('id_token_signing_alg_values_supported')
			? 'openid-configuration'
			: 'authorization-server';
	if (has('access_token') || (has('token_type') && has('expires_in'))) return 'token-answer';
	if (has('redirect_uris') || has('token_endpoint_auth_method')) {
		const id = textOf(root, 'client_id');
		if (id === null) return 'registration-request';
		return /^https?:/i.test(id) && !has('client_id_issued_at') ? 'client' : 'registration-answer';
	}
	if (has('client_secret') && has('client_id')) return 'registration-answer';
	if (has('iss') && (has('aud') || has('exp'))) return 'claims';
	if (has('resource') && has('scopes_supported')) return 'protected-resource';
	return null;
}

/** The strings of a member that is a list; `null` where there is no such list. */
export function listIn(root: DataNode | undefined, name: string): string[] | null {
	return textsIn(property(root, name)?.value);
}

/** The members whose names match, in the order of the text. */
export function membersOf(root: ObjectNode, names: RegExp): Property[] {
	return root.properties.filter(({ key }) => names.test(key));
}
