/** Files of the two publishing formats for examples and tests: one good one of each, in which a case replaces a line. */

export const sampleServerJson = `{
  "name": "io.github.example/docs",
  "description": "Searches the docs",
  "version": "1.2.0",
  "packages": [
    {
      "registryType": "npm",
      "identifier": "docs-mcp",
      "version": "1.2.0",
      "transport": { "type": "stdio" },
      "environmentVariables": [{ "name": "DOCS_KEY", "isRequired": true, "isSecret": true }]
    }
  ]
}`;
/** The version of its package. */
export const packageVersion = '"docs-mcp",\n      "version": "1.2.0"';

export const sampleManifest = `{
  "manifest_version": "0.3",
  "name": "docs",
  "version": "1.2.0",
  "server": {
    "type": "node",
    "entry_point": "server/index.js",
    "mcp_config": { "command": "node", "args": ["\${__dirname}/server/index.js"] }
  }
}`;
