#!/bin/sh
# Builds a real tool from its pinned Go modules and prints the path of its binary.
#   tools/go-tools.sh crossplane-core | crossplane | etcd | kube-apiserver | kubectl
#   tools/go-tools.sh --check: is there a Go to build with?
# Core's own CRDs, which it installs at its start, lie beside it in crds/.
set -eu
cd "$(dirname "$0")/../test/tools"

# A newer toolchain is never fetched behind the reader's back.
export GOTOOLCHAIN=local GOFLAGS=-mod=readonly CGO_ENABLED=0

go_is_ready() {
  version=$(go env GOVERSION 2>/dev/null) || return 1
  minor=${version#go1.}
  minor=${minor%%[!0-9]*}
  [ "${minor:-0}" -ge 26 ]
}

# The version that a mod file pins for a module.
pinned() { awk -v module="$2" '$1 == module { print $2; exit }' "$1"; }

# Without its version in it, core refuses packages that ask for one.
runtime_version=github.com/crossplane/crossplane-runtime/v2/pkg/version.version
kube_version=k8s.io/component-base/version.gitVersion

stamp=
tool=${1:-}
case $tool in
  --check) ;;
  crossplane-core)
    mod=core.mod
    module=github.com/crossplane/crossplane/v2
    package=$module/cmd/crossplane
    stamp=$runtime_version ;;
  crossplane)
    mod=cli.mod
    module=github.com/crossplane/cli/v2
    package=$module/cmd/crossplane
    stamp=$runtime_version ;;
  etcd)
    mod=etcd.mod
    module=go.etcd.io/etcd/server/v3
    package=$module ;;
  kube-apiserver | kubectl)
    mod=kube.mod
    module=k8s.io/kubernetes
    package=$module/cmd/$tool
    stamp=$kube_version ;;
  *)
    echo "Name a tool: crossplane-core, crossplane, etcd, kube-apiserver, kubectl" >&2
    exit 2 ;;
esac

if [ "$tool" = --check ]; then
  go_is_ready && exit 0
  echo "Go >= 1.26 is needed: https://go.dev" >&2
  exit 1
fi

version=$(pinned $mod $module)
[ -n "$version" ] || { echo "$mod pins no $module" >&2; exit 1; }
ldflags="-s -w${stamp:+ -X=$stamp=$version}"
hash=$({ cat $mod; echo "$ldflags"; } | cksum | cut -d ' ' -f 1)
cache=${IDP_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/backend-first-idp/tools}
folder=$cache/$tool-$version-$hash
binary=$folder/$tool

if [ ! -x "$binary" ]; then
  sh ../../tools/go-tools.sh --check
  began=$(date +%s)
  echo "Building $tool $version; the first time takes minutes" >&2
  mkdir -p "$folder"
  # Built beside its place and moved there, so that a build that was stopped leaves no half binary.
  trap 'rm -f "$binary.$$"' EXIT
  trap 'exit 1' INT TERM
  go build -modfile=$mod -trimpath -ldflags "$ldflags" -o "$binary.$$" $package
  mv "$binary.$$" "$binary"
  echo "Built $tool $version in $(($(date +%s) - began)) s" >&2
fi

if [ "$tool" = crossplane-core ] && [ ! -d "$folder/crds" ]; then
  go mod download -modfile=$mod $module
  cp -r "$(go list -m -modfile=$mod -f '{{.Dir}}' $module)/cluster/crds" "$folder/crds.$$"
  chmod -R u+w "$folder/crds.$$"
  mv "$folder/crds.$$" "$folder/crds"
fi
echo "$binary"
