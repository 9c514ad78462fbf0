#!/bin/sh
# Configures a fresh copy of the build from KONNECT_ACCESS_… variables, then becomes nginx. A value that is not valid
# ends the container with one line that names it.
set -eu

app=${APP_FOLDER:-/app}
site=${SITE_FOLDER:-/tmp/konnect-access}

rm -rf "$site"
cp -R "$app/dist" "$site"
node "$app/scripts/configure.mjs" "$site" --environment
sed "s|/srv/konnect-access|$site|g" "$app/deploy/nginx/nginx.conf" > "$site.nginx.conf"
exec nginx -e stderr -c "$site.nginx.conf" -g 'daemon off;'
