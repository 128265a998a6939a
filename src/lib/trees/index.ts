/** All trees. Each is loaded when it is asked for, so that no page carries the others. */
import type { Tree } from './define.ts';
import { symptoms, type SymptomId } from './symptoms.ts';

const loaders: { readonly [Id in SymptomId]: () => Promise<Tree<Id>> } = {
	'server-failed-to-start': async () =>
		(await import('./server-failed-to-start.ts')).serverFailedToStart,
	'spawn-enoent': async () => (await import('./spawn-enoent.ts')).spawnEnoent,
	'unauthorized-401': async () => (await import('./unauthorized-401.ts')).unauthorized401,
	'oauth-connection': async () => (await import('./oauth-connection.ts')).oauthConnection,
	'redirect-uri-mismatch': async () =>
		(await import('./redirect-uri-mismatch.ts')).redirectUriMismatch,
	'transport-error': async () => (await import('./transport-error.ts')).transportError,
	'env-not-loading': async () => (await import('./env-not-loading.ts')).envNotLoading,
	'invalid-json': async () => (await import('./invalid-json.ts')).invalidJson,
	'no-tools': async () => (await import('./no-tools.ts')).noTools,
	'worked-then-stopped': async () => (await import('./worked-then-stopped.ts')).workedThenStopped,
	'forbidden-403': async () => (await import('./forbidden-403.ts')).forbidden403,
	connectors: async () => (await import('./connectors.ts')).connectors,
	'provider-codes': async () => (await import('./provider-codes.ts')).providerCodes,
	'node-python-version': async () => (await import('./node-python-version.ts')).nodePythonVersion,
	'tls-proxy': async () => (await import('./tls-proxy.ts')).tlsProxy,
	'protocol-version': async () => (await import('./protocol-version.ts')).protocolVersion,
	cors: async () => (await import('./cors.ts')).cors,
	inspector: async () => (await import('./inspector.ts')).inspector,
	'secret-exposed': async () => (await import('./secret-exposed.ts')).secretExposed,
	'where-to-start': async () => (await import('./where-to-start.ts')).whereToStart
};

/** One tree. */
export function loadTree<Id extends SymptomId>(id: Id): Promise<Tree<Id>> {
	return loaders[id]();
}

/** Every tree, in the order of the list of symptoms: for tests and for the build. */
export function loadTrees(): Promise<Tree<SymptomId>[]> {
	return Promise.all(symptoms.map(({ id }) => loadTree(id)));
}

export { isSymptomId, symptom, symptoms, type SymptomId } from './symptoms.ts';
export {
	defineTree,
	isCause,
	type Answer,
	type Cause,
	type End,
	type Handoff,
	type Help,
	type Question,
	type Runs,
	type Symptom,
	type Tree
} from './define.ts';
export {
	addressOf,
	change,
	find,
	follow,
	paths,
	questionsLeft,
	startOf,
	walk,
	type Place,
	type Step
} from './walk.ts';
export { isForOthers, namesIn, saidAt, saidBy, type Said } from './said.ts';
export { goOn, infer, saidIn, shownAt, type Inferred, type Shown } from './infer.ts';
