#!/bin/sh
# Run in a copy of repo/. Python 3.11.2, coverage.py 6.5.0, pytest 7.2.1. Worker processes are not measured.
set -e
mkdir -p reports
python3 -m coverage run --source=app -m pytest -q --junitxml=reports/junit.xml
python3 -m coverage xml -o reports/coverage.xml
