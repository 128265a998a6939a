/** What other runtimes than Node.js and Python say when a server cannot start: Ruby, PHP, Java, .NET, Go, Rust, Deno, Bun. */
import { defineSignatures } from './define.ts';

export const runtimeSignatures = defineSignatures([
	{
		id: 'library-missing',
		pattern:
			/cannot load such file -- (?![/.])[\w/.-]{1,200}|Bundler::GemNotFound|`bundle install` to install missing|Gem::(?:GemNotFoundException|MissingSpecError)|Failed opening required '[^'\n]{1,200}autoload\.php'|Uncaught Error: Class ["'][\w\\]{1,200}["'] not found|NoClassDefFoundError: [\w/.$]{1,200}|Could not load file or assembly '[^'\n]{1,200}|no required module provides package \S{1,200}|Cannot find (?:package|module) "(?!\.|\/|[A-Z]:)[^"\n]{1,200}" from|Can't locate \S{1,200} in @INC|externally-managed-environment|requireStack: \[\s{1,20}['"][^\n]{1,200}/,
		diagnosis: 'dependencies-missing',
		explain:
			'A library that the server uses is not there — it was not installed where the server runs',
		// Node.js has named what it lacks above.
		judge: ([found], { text }) =>
			found.startsWith('requireStack') && text.includes('Cannot find module') ? null : {},
		sources: [
			'https://github.com/yjacquin/fast-mcp/issues/8',
			'https://github.com/maquina-app/rails-mcp-server/issues/1',
			'https://bundler.io/guides/getting_started.html',
			'https://getcomposer.org/doc/01-basic-usage.md',
			'https://go.dev/ref/mod',
			'https://bun.sh/docs/runtime/modules',
			'https://learn.microsoft.com/en-us/dotnet/core/dependency-loading/overview',
			'https://packaging.python.org/en/latest/specifications/externally-managed-environments/'
		]
	},
	{
		id: 'script-of-runtime-missing',
		pattern:
			/ruby: No such file or directory -- \S{1,200}|cannot load such file -- [/.]\S{1,200}|Could not open input file: \S{1,200}|Could not find or load main class \S{1,200}|MSB1009: Project file does not exist|The application to execute does not exist|The provided file path does not exist|manifest path `[^`\n]{1,200}` does not exist|Module not found "(?:file:\/\/)?(?:\/|[A-Z]:)[^"\n]{1,200}"|Cannot find module "[./][^"\n]{1,200}" from|requireStack: \[\]/,
		diagnosis: 'path-does-not-exist',
		explain: 'The file that is to be run is not there — the path is wrong, or it was not built',
		judge: ([found], { text }) => {
			if (found === 'requireStack: []' && text.includes('Cannot find module')) return null;
			if (/(?:directory -- |input file: )(?!\/|[A-Z]:)/.test(found))
				return {
					diagnosis: 'relative-path',
					explain: 'The script is not where the client starts it — its path must be whole'
				};
			return {};
		},
		sources: [
			'https://github.com/php/php-src/blob/master/sapi/cli/php_cli.c',
			'https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html',
			'https://learn.microsoft.com/en-us/visualstudio/msbuild/errors/msb1009',
			'https://github.com/denoland/deno',
			'https://github.com/mrkrsl/web-search-mcp/issues/16'
		]
	}
]);
