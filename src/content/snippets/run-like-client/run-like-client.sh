# Starts a server with as little as a desktop app gives it.
# Usage: bash run-like-client.sh NAME=value /usr/local/bin/node /absolute/path/server.js
# NAME=value for each line of "env", in front.
cd / && env -i HOME="$HOME" LOGNAME="${LOGNAME:-$USER}" USER="$USER" \
  SHELL="$SHELL" TERM=dumb PATH=/usr/bin:/bin:/usr/sbin:/sbin "$@" < /dev/null
