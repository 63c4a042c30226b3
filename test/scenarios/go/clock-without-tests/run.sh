#!/bin/sh
# Run in a copy of repo/. Go 1.19.8. Each package's tests write the blocks of all packages.
set -e
mkdir -p reports
go test -json -coverpkg=./... -coverprofile=reports/cover.out ./... > reports/tests.json
