# What does a remote MCP server say to a client without a token?
# Usage: bash probe.sh https://mcp.example.com/mcp [https://auth.example.com]
set -u
url=${1:?the address of the MCP endpoint}
rest=${url#*://}
origin=${url%%://*}://${rest%%/*}
path=/${rest#*/}
[ "$rest" = "${rest#*/}" ] && path=

echo '1. No token: expect 401, and WWW-Authenticate with resource_metadata'
curl -sS -o /dev/null -D - -X POST "$url" \
  -H 'Content-Type: application/json' -H 'Accept: application/json, text/event-stream' \
  -d '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"probe","version":"1"}}}'

echo '2. The metadata of the resource: the path goes behind the well-known name'
curl -sSf -w '\nHTTP %{http_code}\n' "$origin/.well-known/oauth-protected-resource$path"

echo '3. The newest protocol: expect 200, 401, or a 400 that lists versions'
curl -sS -o /dev/null -w 'HTTP %{http_code}\n' -X POST "$url" \
  -H 'Content-Type: application/json' -H 'Accept: application/json, text/event-stream' \
  -H 'MCP-Protocol-Version: 2026-07-28' -H 'Mcp-Method: server/discover' \
  -d '{"jsonrpc":"2.0","id":1,"method":"server/discover","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}}}'

# The issuer is the first of authorization_servers in the answer to 2.
if [ $# -gt 1 ]; then
  echo '4. The metadata of the authorization server: one of the two has to answer'
  for name in oauth-authorization-server openid-configuration; do
    curl -sSf -w '\nHTTP %{http_code}\n' "$2/.well-known/$name"
  done
fi
