#!/bin/sh
# Run in a copy of repo/. Go 1.19.8.
set -e
mkdir -p reports
go test -json -coverprofile=reports/cover.out ./... > reports/tests.json
