# A token for a program without a user, by client credentials.
# Usage: bash service-token.sh TOKEN_ENDPOINT CLIENT_ID RESOURCE SCOPE
# The secret is typed, the answer goes into token.json.
set -u
umask 077
secret=$(mktemp)
trap 'rm -f "$secret"' EXIT
printf 'Client secret: ' >&2
read -rs typed
printf '%s' "$typed" > "$secret"
unset typed
curl -sS -X POST "${1:?token_endpoint of the metadata}" \
  --data-urlencode grant_type=client_credentials \
  --data-urlencode "client_id=${2:?client id}" \
  --data-urlencode "client_secret@$secret" \
  --data-urlencode "resource=${3:?address of the MCP server}" \
  --data-urlencode "scope=${4:?scope}" \
  -o token.json -w 'HTTP %{http_code}\n'
