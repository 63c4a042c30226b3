#!/bin/sh
# Run in a copy of repo/. Go 1.19.8. Only one package is measured, in the tests of all.
set -e
mkdir -p reports
go test -json -coverpkg=./parcel -coverprofile=reports/cover.out ./... > reports/tests.json
