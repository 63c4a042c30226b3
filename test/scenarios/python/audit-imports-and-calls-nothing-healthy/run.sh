#!/bin/sh
# Run in a copy of repo/. Python 3.11.2, coverage.py 6.5.0, pytest 7.2.1, pytest-cov 4.0.0.
set -e
mkdir -p reports
python3 -m pytest -q --cov=app --cov=tests --cov-context=test --cov-report= --junitxml=reports/junit.xml
python3 -m coverage json --show-contexts -o reports/coverage.json
