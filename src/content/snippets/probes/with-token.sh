# One request with a token that stays out of the history and the process list.
# Usage: bash with-token.sh https://mcp.example.com/mcp
set -u
url=${1:?the address of the MCP endpoint}
headers=$(umask 077 && mktemp)
trap 'rm -f "$headers"' EXIT
printf 'Token: ' >&2
read -rs token
printf 'Authorization: Bearer %s\n' "$token" > "$headers"
unset token
curl -sS -o /dev/null -D - -X POST "$url" -H @"$headers" \
  -H 'Content-Type: application/json' -H 'Accept: application/json, text/event-stream' \
  -d '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"probe","version":"1"}}}'
