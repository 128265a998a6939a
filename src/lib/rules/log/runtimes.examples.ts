/** Texts that the signatures of `runtimes.ts` must find, and look-alikes that they must not. The test beside reads them. */
import type { SignatureExamples } from './define.ts';

export const examples: Readonly<Record<string, SignatureExamples>> = {
	'library-missing': {
		matches: [
			"lua: shelf.lua:1: module 'cjson' not found:\n\tno field package.preload['cjson']",
			"kernel_require.rb:136:in 'Kernel#require': cannot load such file -- fast_mcp (LoadError)",
			'bundler: command not found: weather-mcp',
			"Could not find 'mcp' (~> 0.4) among 91 total gem(s) (Gem::MissingSpecError)",
			'PHP Fatal error:  Uncaught Error: Interface "PhpMcp\\Server\\Tool" not found in /home/ada/weather/server.php:2',
			'PHP Fatal error:  Uncaught Error: Call to undefined function curl_init() in /home/ada/weather/server.php:2',
			'PHP Fatal error:  Uncaught PDOException: could not find driver in /home/ada/weather/server.php:2',
			"PHP Warning:  PHP Startup: Unable to load dynamic library 'redis' (tried: /usr/lib/php/20220829/redis",
			'Exception in thread "main" java.lang.ClassNotFoundException: org.postgresql.Driver',
			'java.sql.SQLException: No suitable driver found for jdbc:postgresql://127.0.0.1/a',
			'main.go:3:8: missing go.sum entry for module providing package github.com/mark3labs/mcp-go/server',
			'error[E0432]: unresolved import `rmcp`',
			"error: Cannot find package 'zod' from '/home/ada/weather/server.ts'",
			'error: Import "zod" not a dependency',
			"Could not find gem 'mcp' in locally installed gems. (Bundler::GemNotFound)",
			"can't find gem shop-mcp (>= 0.a) with executable shop-mcp (Gem::GemNotFoundException)",
			"Uncaught Error: Failed opening required '/srv/shop/vendor/autoload.php' (include_path='.')",
			'PHP Fatal error:  Uncaught Error: Class "PhpMcp\\Server\\Server" not found in /srv/shop/server.php:9',
			'java.lang.NoClassDefFoundError: io/modelcontextprotocol/server/McpServer',
			"Could not load file or assembly 'ModelContextProtocol, Version=0.3.0.0'.",
			'main.go:8:2: no required module provides package github.com/mark3labs/mcp-go/server; to add it:',
			'error: Cannot find package "zod" from "/srv/shop/index.ts"',
			"Can't locate JSON/MCP.pm in @INC (you may need to install the JSON::MCP module)",
			'error: externally-managed-environment',
			"  code: 'MODULE_NOT_FOUND',\n  requireStack: [ '/srv/shop/index.js' ]\n}"
		],
		ignores: [
			"error: module 'shelf' not found: look elsewhere",
			'cannot load such file -- /srv/shop/lib/tools.rb (LoadError)',
			"Error: Cannot find module 'zod'\n  requireStack: [ '/srv/shop/index.js' ]",
			'the class was not found in the school'
		]
	},
	'script-of-runtime-missing': {
		matches: [
			'lua5.4: cannot open /srv/shelf/server.lua',
			'ruby: No such file or directory -- /srv/shop/server.rb (LoadError)',
			'ruby: Is a directory -- /home/ada/weather (LoadError)',
			'Can\'t open perl script "/home/ada/weather": Is a directory',
			'lua5.4: cannot read /home/ada/weather: Is a directory',
			'Error: Invalid or corrupt jarfile /home/ada/weather',
			'go: no packages loaded from ./cmd/server',
			'Could not open input file: artisan',
			'Error: Could not find or load main class com.example.Shop',
			'MSBUILD : error MSB1009: Project file does not exist.',
			"The application to execute does not exist: '/srv/shop/Shop.dll'.",
			'error: manifest path `/srv/shop/Cargo.toml` does not exist',
			'error: Module not found "file:///srv/shop/server.ts".',
			"  code: 'MODULE_NOT_FOUND',\n  requireStack: []\n}"
		],
		ignores: [
			'error: lua cannot open the door',
			"Error: Cannot find module '/srv/shop/index.js'\n  requireStack: []",
			'Error: Invalid or corrupt jarfile /home/ada/weather/weather.jar',
			'error: /srv/notes: Is a directory',
			'error: Module not found "dist/index.js"'
		]
	}
};
