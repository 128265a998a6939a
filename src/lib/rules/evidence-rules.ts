/** Every rule about exchanges, documents, tokens and addresses, alphabetical within its kind. */
import type { AnyEvidenceRule } from './evidence.ts';
import { answerFromCache } from './http/answer-from-cache.ts';
import { answerOfOtherType } from './http/answer-of-other-type.ts';
import { authorizationStripped } from './http/authorization-stripped.ts';
import { bearerPrefixMissing } from './http/bearer-prefix-missing.ts';
import { bearerPrefixRepeated } from './http/bearer-prefix-repeated.ts';
import { botCheckAnswer } from './http/bot-check-answer.ts';
import { challengeMalformed } from './http/challenge-malformed.ts';
import { challengeMetadataAddress } from './http/challenge-metadata-address.ts';
import { challengeMissing } from './http/challenge-missing.ts';
import { challengeSaysTooMuch } from './http/challenge-says-too-much.ts';
import { challengeWithoutMetadata } from './http/challenge-without-metadata.ts';
import { contentTypeRefusedAnswer } from './http/content-type-refused-answer.ts';
import { emptyTokenSent } from './http/empty-token-sent.ts';
import { errorWithoutToken } from './http/error-without-token.ts';
import { eventStreamRefused } from './http/event-stream-refused.ts';
import { foreignProviderKey } from './http/foreign-provider-key.ts';
import { freshTokenForbidden } from './http/fresh-token-forbidden.ts';
import { hostNotAllowed } from './http/host-not-allowed.ts';
import { htmlAnswer } from './http/html-answer.ts';
import { incompleteAcceptHeader } from './http/incomplete-accept-header.ts';
import { insufficientScopeAnswer } from './http/insufficient-scope-answer.ts';
import { olderTransportAnswer } from './http/older-transport-answer.ts';
import { preflightRefused } from './http/preflight-refused.ts';
import { redirectLosesToken } from './http/redirect-loses-token.ts';
import { registrationRefused } from './http/registration-refused.ts';
import { resourceMetadataAbsent } from './http/resource-metadata-absent.ts';
import { routingHeaderDiffers } from './http/routing-header-differs.ts';
import { serverFailureAnswer } from './http/server-failure-answer.ts';
import { serverMetadataAbsent } from './http/server-metadata-absent.ts';
import { sessionHeaderHidden } from './http/session-header-hidden.ts';
import { sessionHeaderMissing } from './http/session-header-missing.ts';
import { sessionIdExpired } from './http/session-id-expired.ts';
import { tokenEndpointMethod } from './http/token-endpoint-method.ts';
import { tokenInAddress } from './http/token-in-address.ts';
import { unexpectedAuthScheme } from './http/unexpected-auth-scheme.ts';
import { unsetTokenSent } from './http/unset-token-sent.ts';
import { versionHeaderRefused } from './http/version-header-refused.ts';
import { webSiteAnswers } from './http/web-site-answers.ts';
import { wrongEndpointAnswer } from './http/wrong-endpoint-answer.ts';
import { audienceEmpty } from './metadata/audience-empty.ts';
import { authorizationServersAbsent } from './metadata/authorization-servers-absent.ts';
import { boundTokensDemanded } from './metadata/bound-tokens-demanded.ts';
import { callbackIssuerUnannounced } from './metadata/callback-issuer-unannounced.ts';
import { clientDocumentDiffers } from './metadata/client-document-differs.ts';
import { codeFlowAbsent } from './metadata/code-flow-absent.ts';
import { endpointOnOtherHost } from './metadata/endpoint-on-other-host.ts';
import { endpointOverHttp } from './metadata/endpoint-over-http.ts';
import { entraResourceDiffers } from './metadata/entra-resource-differs.ts';
import { issuerDiffers } from './metadata/issuer-differs.ts';
import { keysAddressAbsent } from './metadata/keys-address-absent.ts';
import { offlineAccessListed } from './metadata/offline-access-listed.ts';
import { pkceAbsent } from './metadata/pkce-absent.ts';
import { publicClientRefused } from './metadata/public-client-refused.ts';
import { redirectNotAllowed } from './metadata/redirect-not-allowed.ts';
import { refreshTokenAbsent } from './metadata/refresh-token-absent.ts';
import { registrationAbsent } from './metadata/registration-absent.ts';
import { requiredEndpointAbsent } from './metadata/required-endpoint-absent.ts';
import { resourceDiffers } from './metadata/resource-differs.ts';
import { scopesUnlisted } from './metadata/scopes-unlisted.ts';
import { tokenInQueryOffered } from './metadata/token-in-query-offered.ts';
import { answerInFragment } from './redirect/answer-in-fragment.ts';
import { callbackIssuerDiffers } from './redirect/callback-issuer-differs.ts';
import { offlineNotRequested } from './redirect/offline-not-requested.ts';
import { pkceNotSent } from './redirect/pkce-not-sent.ts';
import { redirectNotRegistered } from './redirect/redirect-not-registered.ts';
import { resourceNotSent } from './redirect/resource-not-sent.ts';
import { stateChanged } from './redirect/state-changed.ts';
import { algorithmNone } from './token/algorithm-none.ts';
import { audienceDiffers } from './token/audience-differs.ts';
import { doubtfulTokenHeader } from './token/doubtful-token-header.ts';
import { encryptedToken } from './token/encrypted-token.ts';
import { expiredAccessToken } from './token/expired-access-token.ts';
import { idTokenSent } from './token/id-token-sent.ts';
import { issuerOfTokenDiffers } from './token/issuer-of-token-differs.ts';
import { longLivedToken } from './token/long-lived-token.ts';
import { providerKeyAlone } from './token/provider-key-alone.ts';
import { scopeNotGranted } from './token/scope-not-granted.ts';
import { tokenCutOff } from './token/token-cut-off.ts';
import { unreadableToken } from './token/unreadable-token.ts';

export const evidenceRules = [
	answerFromCache,
	answerOfOtherType,
	authorizationStripped,
	bearerPrefixMissing,
	bearerPrefixRepeated,
	botCheckAnswer,
	challengeMalformed,
	challengeMetadataAddress,
	challengeMissing,
	challengeSaysTooMuch,
	challengeWithoutMetadata,
	contentTypeRefusedAnswer,
	emptyTokenSent,
	errorWithoutToken,
	eventStreamRefused,
	foreignProviderKey,
	freshTokenForbidden,
	hostNotAllowed,
	htmlAnswer,
	incompleteAcceptHeader,
	insufficientScopeAnswer,
	olderTransportAnswer,
	preflightRefused,
	redirectLosesToken,
	registrationRefused,
	resourceMetadataAbsent,
	routingHeaderDiffers,
	serverFailureAnswer,
	serverMetadataAbsent,
	sessionHeaderHidden,
	sessionHeaderMissing,
	sessionIdExpired,
	tokenEndpointMethod,
	tokenInAddress,
	unexpectedAuthScheme,
	unsetTokenSent,
	versionHeaderRefused,
	webSiteAnswers,
	wrongEndpointAnswer,
	audienceEmpty,
	authorizationServersAbsent,
	boundTokensDemanded,
	callbackIssuerUnannounced,
	clientDocumentDiffers,
	codeFlowAbsent,
	endpointOnOtherHost,
	endpointOverHttp,
	entraResourceDiffers,
	issuerDiffers,
	keysAddressAbsent,
	offlineAccessListed,
	pkceAbsent,
	publicClientRefused,
	redirectNotAllowed,
	refreshTokenAbsent,
	registrationAbsent,
	requiredEndpointAbsent,
	resourceDiffers,
	scopesUnlisted,
	tokenInQueryOffered,
	answerInFragment,
	callbackIssuerDiffers,
	offlineNotRequested,
	pkceNotSent,
	redirectNotRegistered,
	resourceNotSent,
	stateChanged,
	algorithmNone,
	audienceDiffers,
	doubtfulTokenHeader,
	encryptedToken,
	expiredAccessToken,
	idTokenSent,
	issuerOfTokenDiffers,
	longLivedToken,
	providerKeyAlone,
	scopeNotGranted,
	tokenCutOff,
	unreadableToken
] as const satisfies readonly AnyEvidenceRule[];

export type EvidenceRuleId = (typeof evidenceRules)[number]['id'];
