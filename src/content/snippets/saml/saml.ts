/** SAML in the authorization server, never in the MCP server: node-saml 5. */
import { SAML, ValidateInResponseTo } from '@node-saml/node-saml';

/** @param idpCert the identity provider's public certificate, PEM or base64 */
export function createSaml(idpCert: string): SAML {
	return new SAML({
		entryPoint: 'https://sso.example.com/saml/sso',
		issuer: 'https://auth.example.com/saml/metadata',
		audience: 'https://auth.example.com/saml/metadata',
		callbackUrl: 'https://auth.example.com/saml/acs',
		idpCert,
		// For what is signed here; the default is still SHA-1.
		signatureAlgorithm: 'sha256',
		digestAlgorithm: 'sha256',
		wantAssertionsSigned: true,
		wantAuthnResponseSigned: true,
		validateInResponseTo: ValidateInResponseTo.always,
		acceptedClockSkewMs: 60_000
	});
}
