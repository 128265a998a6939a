import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'server-json',
		text: `{
  "name": "io.github.example/docs",
  "description": "Searches the docs",
  "version": "1.2.0",
  "packages": [
    {
      "registryType": "npm",
      "identifier": "docs-mcp",
      "version": "latest",
      "transport": { "type": "stdio" }
    }
  ]
}`
	},
	good: {
		client: 'server-json',
		text: `{
  "name": "io.github.example/docs",
  "description": "Searches the docs",
  "version": "1.2.0",
  "packages": [
    {
      "registryType": "npm",
      "identifier": "docs-mcp",
      "version": "1.2.0",
      "transport": { "type": "stdio" }
    }
  ]
}`
	}
};
