#!/bin/sh
# Run in a copy of repo/. Go 1.19.8. Every package is measured in every package's tests.
set -e
mkdir -p reports
go test -json -coverpkg=./... -coverprofile=reports/cover.out ./... > reports/tests.json
