/** What other runtimes than Node.js and Python say when a server cannot start: Ruby, PHP, Java, .NET, Go, Rust, Deno, Bun, Perl, Lua. */
import { anyOf, defineSignatures } from './define.ts';

export const runtimeSignatures = defineSignatures([
	{
		id: 'library-missing',
		pattern: anyOf(
			// Ruby: a gem that `require`, RubyGems or Bundler does not find
			/cannot load such file -- (?![/.])[\w/.-]{1,200}|Bundler::GemNotFound|bundler: command not found: \S{1,80}|Gem::(?:GemNotFoundException|MissingSpecError)/,
			// Java: a jar that is not on the class path, a driver of a database
			/NoClassDefFoundError: [\w/.$]{1,200}|"main" java\.lang\.ClassNotFoundException: \S{1,200}|No suitable driver found/,
			// PHP: what Composer installs, or an extension
			/Failed opening required '[^'\n]{1,200}autoload\.php'|Uncaught Error: (?:Class|Interface|Trait) ["'][\w\\]{1,200}["'] not found|Unable to load dynamic library|undefined function (?:curl|mb)_|could not find driver/,
			// Bun, Deno: what an import names
			/Cannot find (?:package|module) ["'](?!\.|\/|[A-Z]:)[^"'\n]{1,200}["'] from|Import "[^"\n]{1,100}" not a dependency/,
			// .NET and Mono; Go; Rust
			/Could not load file or assembly '[^'\n]{1,200}|no required module provides package \S{1,200}|missing go\.sum entry|unresolved import `[^`\n]{1,80}/,
			// Perl, Lua, pip
			/Can't locate \S{1,200} in @INC|module '[\w.-]{1,80}' not found:\s{1,9}no field package|externally-managed-environment/,
			// Node.js, where the log has lost the first line
			/requireStack: \[\s{1,20}['"][^\n]{1,200}/
		),
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
		pattern: anyOf(
			// Ruby: the script itself, or a file of the server that it requires
			/ruby: No such file or directory -- \S{1,200}|cannot load such file -- [/.]\S{1,200}/,
			// PHP, Lua; Java; .NET
			/Could not open input file: \S{1,200}|\blua[\w.]{0,9}: cannot open \S{1,200}|Could not find or load main class \S{1,200}|MSB1009: Project file does not exist|The (?:application to execute|provided file path) does not exist/,
			// Deno, Bun: a whole path, or what a file of the server imports
			/Module not found "(?:file:\/\/)?(?:\/|[A-Z]:)[^"\n]{1,200}"|Cannot find module "[./][^"\n]{1,200}" from/,
			// Cargo; Go
			/manifest path `[^`\n]{1,200}` does not exist|no packages loaded from \S{1,200}/,
			// A folder: Ruby; Perl, Lua; Java
			/Is a directory -- \/[^\s(]{1,200}|(?:script "|cannot read )[^\s"]{1,200}"?: Is a directory|Invalid or corrupt jarfile \/\S{1,200}(?<!\.jar)$/m,
			// Node.js, where the log has lost the first line
			/requireStack: \[\]/
		),
		diagnosis: 'path-does-not-exist',
		explain:
			'The file that is to be run is not there, or a folder — it was not built, or the path is wrong',
		judge: ([found], { text }) => {
			if (found === 'requireStack: []' && text.includes('Cannot find module')) return null;
			// Deno makes a relative path absolute from `/`, where desktop apps start their servers.
			if (/(?:directory -- |input file: |open )(?!\/|[A-Z]:)|"file:\/\/\/[\w.-]+"/.test(found))
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
