#!/bin/sh
# Run in a copy of repo/. Go 1.19.8, on Linux.
set -e
mkdir -p reports
go test -json -coverprofile=reports/cover.out ./... > reports/tests.json
