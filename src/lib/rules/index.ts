/** Every rule, alphabetical by id within its kind of evidence. A rule that is not listed here does not run. */
import { addCommandMisread } from './config/add-command-misread.ts';
import { argsQuoting } from './config/args-quoting.ts';
import { autoApproveWildcard } from './config/auto-approve-wildcard.ts';
import { cmdFlagTurnedIntoPath } from './config/cmd-flag-turned-into-path.ts';
import { commandContainsArgs } from './config/command-contains-args.ts';
import { commandIsNotAServer } from './config/command-is-not-a-server.ts';
import { commandNotOnGuiPath } from './config/command-not-on-gui-path.ts';
import { credentialsNotSent } from './config/credentials-not-sent.ts';
import { dockerEnvNotPassed } from './config/docker-env-not-passed.ts';
import { dockerIoFlags } from './config/docker-io-flags.ts';
import { doubleBearerPrefix } from './config/double-bearer-prefix.ts';
import { downloadPipedToShell } from './config/download-piped-to-shell.ts';
import { envPathOverwritten } from './config/env-path-overwritten.ts';
import { envVarNotExpanded } from './config/env-var-not-expanded.ts';
import { expiredToken } from './config/expired-token.ts';
import { formerKey } from './config/former-key.ts';
import { headerArgSplitOnSpace } from './config/header-arg-split-on-space.ts';
import { httpNotHttps } from './config/http-not-https.ts';
import { httpTypeForSseEndpoint } from './config/http-type-for-sse-endpoint.ts';
import { inexactVersion } from './config/inexact-version.ts';
import { interpreterWithoutScript } from './config/interpreter-without-script.ts';
import { invalidServerName } from './config/invalid-server-name.ts';
import { invalidTomlOrYaml } from './config/invalid-toml-or-yaml.ts';
import { jsonBackslashSilentEscape } from './config/json-backslash-silent-escape.ts';
import { jsonBom } from './config/json-bom.ts';
import { jsonBracketMismatch } from './config/json-bracket-mismatch.ts';
import { jsonCodeFence } from './config/json-code-fence.ts';
import { jsonComments } from './config/json-comments.ts';
import { jsonDuplicateKey } from './config/json-duplicate-key.ts';
import { jsonFragmentNoRoot } from './config/json-fragment-no-root.ts';
import { jsonInvalidOther } from './config/json-invalid-other.ts';
import { jsonMissingComma } from './config/json-missing-comma.ts';
import { jsonQuoteStyle } from './config/json-quote-style.ts';
import { jsonSmartQuotes } from './config/json-smart-quotes.ts';
import { jsonTrailingComma } from './config/json-trailing-comma.ts';
import { jsonTwoRoots } from './config/json-two-roots.ts';
import { jsonUnescapedBackslash } from './config/json-unescaped-backslash.ts';
import { localhostWrongMachine } from './config/localhost-wrong-machine.ts';
import { mcpRemoteArguments } from './config/mcp-remote-arguments.ts';
import { missingArgument } from './config/missing-argument.ts';
import { missingBearerPrefix } from './config/missing-bearer-prefix.ts';
import { missingCommand } from './config/missing-command.ts';
import { missingCredential } from './config/missing-credential.ts';
import { missingField } from './config/missing-field.ts';
import { missingRootKey } from './config/missing-root-key.ts';
import { missingTypeField } from './config/missing-type-field.ts';
import { missingUrl } from './config/missing-url.ts';
import { nestedTooDeep } from './config/nested-too-deep.ts';
import { nestedTooShallow } from './config/nested-too-shallow.ts';
import { nestedTransport } from './config/nested-transport.ts';
import { noDynamicClientRegistration } from './config/no-dynamic-client-registration.ts';
import { nonStringValue } from './config/non-string-value.ts';
import { npxMissingYes } from './config/npx-missing-yes.ts';
import { npxUvxMismatch } from './config/npx-uvx-mismatch.ts';
import { packageDeprecated } from './config/package-deprecated.ts';
import { packageNotFound } from './config/package-not-found.ts';
import { pathWithSpaces } from './config/path-with-spaces.ts';
import { placeholderLeftIn } from './config/placeholder-left-in.ts';
import { pythonPackageMissing } from './config/python-package-missing.ts';
import { relativePath } from './config/relative-path.ts';
import { remoteEntryInStdioClient } from './config/remote-entry-in-stdio-client.ts';
import { secretInConfig } from './config/secret-in-config.ts';
import { serverRunsHttpNotStdio } from './config/server-runs-http-not-stdio.ts';
import { serverSwitchedOff } from './config/server-switched-off.ts';
import { shellOperatorsInArgs } from './config/shell-operators-in-args.ts';
import { shellQuoting } from './config/shell-quoting.ts';
import { signInNotSupported } from './config/sign-in-not-supported.ts';
import { sseEndpointRetired } from './config/sse-endpoint-retired.ts';
import { sseTransportDeprecated } from './config/sse-transport-deprecated.ts';
import { sseTypeForStreamableEndpoint } from './config/sse-type-for-streamable-endpoint.ts';
import { stdioRemoteMixed } from './config/stdio-remote-mixed.ts';
import { stdoutNotJson } from './config/stdout-not-json.ts';
import { strayCharactersInToken } from './config/stray-characters-in-token.ts';
import { tildeNotExpanded } from './config/tilde-not-expanded.ts';
import { timeoutUnit } from './config/timeout-unit.ts';
import { tlsCheckDisabled } from './config/tls-check-disabled.ts';
import { tokenInQueryString } from './config/token-in-query-string.ts';
import { unsupportedConfigKey } from './config/unsupported-config-key.ts';
import { unsupportedTypeValue } from './config/unsupported-type-value.ts';
import { windowsNpxShim } from './config/windows-npx-shim.ts';
import { wrongAuthScheme } from './config/wrong-auth-scheme.ts';
import { wrongClientDialect } from './config/wrong-client-dialect.ts';
import { wrongContainerType } from './config/wrong-container-type.ts';
import { wrongEndpointUrl } from './config/wrong-endpoint-url.ts';
import { wrongEnvVarName } from './config/wrong-env-var-name.ts';
import { wrongFile } from './config/wrong-file.ts';
import { wrongFileMsix } from './config/wrong-file-msix.ts';
import { wrongKindOfCredential } from './config/wrong-kind-of-credential.ts';
import { wrongRootKey } from './config/wrong-root-key.ts';
import { wrongUrlKey } from './config/wrong-url-key.ts';
import { wrongValueType } from './config/wrong-value-type.ts';
import { wslPathMixup } from './config/wsl-path-mixup.ts';

export const configRules = [
	addCommandMisread,
	argsQuoting,
	autoApproveWildcard,
	cmdFlagTurnedIntoPath,
	commandContainsArgs,
	commandIsNotAServer,
	commandNotOnGuiPath,
	credentialsNotSent,
	dockerEnvNotPassed,
	dockerIoFlags,
	doubleBearerPrefix,
	downloadPipedToShell,
	envPathOverwritten,
	envVarNotExpanded,
	expiredToken,
	formerKey,
	headerArgSplitOnSpace,
	httpNotHttps,
	httpTypeForSseEndpoint,
	inexactVersion,
	interpreterWithoutScript,
	invalidServerName,
	invalidTomlOrYaml,
	jsonBackslashSilentEscape,
	jsonBom,
	jsonBracketMismatch,
	jsonCodeFence,
	jsonComments,
	jsonDuplicateKey,
	jsonFragmentNoRoot,
	jsonInvalidOther,
	jsonMissingComma,
	jsonQuoteStyle,
	jsonSmartQuotes,
	jsonTrailingComma,
	jsonTwoRoots,
	jsonUnescapedBackslash,
	localhostWrongMachine,
	mcpRemoteArguments,
	missingArgument,
	missingBearerPrefix,
	missingCommand,
	missingCredential,
	missingField,
	missingRootKey,
	missingTypeField,
	missingUrl,
	nestedTooDeep,
	nestedTooShallow,
	nestedTransport,
	noDynamicClientRegistration,
	nonStringValue,
	npxMissingYes,
	npxUvxMismatch,
	packageDeprecated,
	packageNotFound,
	pathWithSpaces,
	placeholderLeftIn,
	pythonPackageMissing,
	relativePath,
	remoteEntryInStdioClient,
	secretInConfig,
	serverRunsHttpNotStdio,
	serverSwitchedOff,
	shellOperatorsInArgs,
	shellQuoting,
	signInNotSupported,
	sseEndpointRetired,
	sseTransportDeprecated,
	sseTypeForStreamableEndpoint,
	stdioRemoteMixed,
	stdoutNotJson,
	strayCharactersInToken,
	tildeNotExpanded,
	timeoutUnit,
	tlsCheckDisabled,
	tokenInQueryString,
	unsupportedConfigKey,
	unsupportedTypeValue,
	windowsNpxShim,
	wrongAuthScheme,
	wrongClientDialect,
	wrongContainerType,
	wrongEndpointUrl,
	wrongEnvVarName,
	wrongFile,
	wrongFileMsix,
	wrongKindOfCredential,
	wrongRootKey,
	wrongUrlKey,
	wrongValueType,
	wslPathMixup
] as const;

/** All rules, for pages and tests. */
export const rules = [...configRules] as const;

export type RuleId = (typeof rules)[number]['id'];

export { check, countFindings, mostOfOneRule, redactPath } from './check.ts';
export { configContext, sameContext, type Known } from './context.ts';
export type { Confidence, ConfigContext, ConfigRule, Safety, Severity } from './define.ts';
export { severities, type Finding, type Fix, type Label } from './finding.ts';
