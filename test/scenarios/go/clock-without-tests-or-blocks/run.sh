#!/bin/sh
# Run in a copy of repo/. Go 1.19.8. Only each package's own blocks are written.
set -e
mkdir -p reports
go test -json -coverprofile=reports/cover.out ./... > reports/tests.json
