# The MCP Inspector without a page: does this server start, and list its tools?
# Usage: bash inspect.sh node /absolute/path/server.js
set -u
npx -y @modelcontextprotocol/inspector@latest --cli "$@" --method tools/list --format json
case $? in
0) echo 'The server works. Look at the client.' >&2 ;;
3) echo 'The server asks for a sign-in.' >&2 ;;
4) echo 'The server cannot be reached.' >&2 ;;
*) echo 'The server did not start, or the call failed: see above.' >&2 ;;
esac
