#!/usr/bin/env bash
# Installs the programs of others that check what Meritbook writes, from Debian. After it, the tests of ops/verifier
# run with MERITBOOK_STRICT_CROSSCHECK=1 fail where they would otherwise say that a program is missing.
set -euo pipefail

wanted=()
[ -d /usr/share/gocode/src/golang.org/x/mod/sumdb ] || wanted+=(golang-golang-x-mod-dev)
command -v go >/dev/null || wanted+=(golang-go)
command -v node >/dev/null || wanted+=(nodejs)
command -v npm >/dev/null || wanted+=(npm)
if [ ${#wanted[@]} -gt 0 ]; then
  as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" apt-get install -q -y --no-install-recommends "${wanted[@]}"
fi
go version
echo "node $(node --version)"
