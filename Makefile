.DEFAULT_GOAL := help
export PATH := $(CURDIR)/.node/bin:$(CURDIR)/node_modules/.bin:$(PATH)

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

test: ok ## Set up everything and run the one gate; needs Node and make only

CLOUD ?= aws
demo: build ## Play the seven claims of a service from request to ready: make demo CLOUD=aws|gcp|azure|all
	node dist/idp.js play golden-path/templates/new-service/service-resources.yaml --cloud $(CLOUD)

ok: install ## Types, lint, format, dead code, generated files, build, fast tests
	npm run --silent ok

build: install ## Bundle the server and the command line into dist/
	npm run --silent build

generate: install ## Write again every generated file
	npm run --silent generate

real: tools build ## Prove it against a real API server, the real Crossplane core and CLI; needs Go
	npm run --silent test:real

# One after the other: a single build uses all cores already.
real-tools := crossplane-core crossplane etcd kube-apiserver kubectl
tools: go ## Build the real tools from their pinned modules; needs Go
	@for tool in $(real-tools); do tools/go-tools.sh $$tool || exit; done

import-crds: install ## Distill provider CRDs into schemas/: make import-crds FROM=<folder>
	@test -n "$(FROM)" || { echo "Name the folder: make import-crds FROM=<folder>"; exit 2; }
	node tools/import-crds.ts "$(FROM)"

clean: ## Remove what builds and tests have made
	rm -rf dist .cache

install: node_modules/.package-lock.json

# npm writes this file last, so it tells whether the packages are those of the lock file.
node_modules/.package-lock.json: package-lock.json | node
	npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

node:
	@sh tools/node.sh

go:
	@tools/go-tools.sh --check

.PHONY: help test demo ok build generate real tools import-crds clean install node go
