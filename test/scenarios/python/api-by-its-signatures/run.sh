#!/bin/sh
# Run in a copy of repo/. Python 3.11.2, coverage.py 6.5.0, pytest 7.2.1, pytest-cov 4.0.0.
set -e
mkdir -p reports
python3 -m pytest -q --cov=app --cov-report=xml:reports/coverage.xml --junitxml=reports/junit.xml
