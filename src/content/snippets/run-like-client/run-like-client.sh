# Starts a server with as little as a desktop app gives it: no shell profile, a short PATH, the root folder.
# Usage: bash run-like-client.sh /usr/local/bin/node /absolute/path/server.js   (variables of "env" in front, as KEY=value)
cd / && env -i HOME="$HOME" LOGNAME="${LOGNAME:-$USER}" USER="$USER" SHELL="$SHELL" TERM=dumb \
  PATH=/usr/bin:/bin:/usr/sbin:/sbin "$@" < /dev/null
