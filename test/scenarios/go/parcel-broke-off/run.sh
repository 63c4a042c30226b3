#!/bin/sh
# Run in a copy of repo/. Go 1.19.8. The package parcel panics: the profile has nothing of it, though TestFirst passed.
set -e
mkdir -p reports
go test -trimpath -json -coverprofile=reports/cover.out ./... > reports/tests.json || true
