/** VS Code with GitHub Copilot: JSON with comments, `servers` and `inputs`, several kinds of reference. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';

export const vscode = defineClient({
	id: 'vscode',
	name: 'VS Code',
	format: 'jsonc',
	roots: [['servers']],
	schema: z.object({
		type: z.optional(z.enum(['stdio', 'http', 'sse'])),
		command: z.optional(z.string()),
		args: z.optional(z.array(z.string())),
		cwd: z.optional(z.string()),
		env: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
		envFile: z.optional(z.string()),
		sandboxEnabled: z.optional(z.boolean()),
		dev: z.optional(z.record(z.string(), z.unknown())),
		url: z.optional(z.string()),
		headers: z.optional(z.record(z.string(), z.string())),
		oauth: z.optional(
			z.object({
				clientId: z.optional(z.string()),
				enterpriseManaged: z.optional(z.boolean())
			})
		),
		gallery: z.optional(z.unknown()),
		version: z.optional(z.string())
	}),
	marks: ['inputs', 'sandbox'],
	remote: true,
	typeMissing: 'inferred',
	httpTypes: ['http'],
	// sanitizeServer in mcpResourceScannerService.ts of https://github.com/microsoft/vscode
	typeCounts: 'known',
	expands: ['env-colon', 'input', 'editor'],
	home: '${userHome}',
	files: ['.vscode/mcp.json', 'code/user/mcp.json', 'code - insiders/user/mcp.json'],
	notRead: ['.vscode/settings.json', 'code/user/settings.json', 'settings.json'],
	formerRoot: ['mcp', 'servers'],
	// Newer builds: https://code.visualstudio.com/docs/agents/reference/mcp-configuration
	alsoReads: [{ files: ['.mcp.json', '.copilot/mcp-config.json'], root: ['mcpServers'] }],
	projectCwd: true,
	// extHostMcpNode.ts in https://github.com/microsoft/vscode
	expandsTilde: true
});
