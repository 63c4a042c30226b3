#!/bin/sh
# Makes the reports of this example with its real tools: pytest 7.2.1, pytest-cov 4.0.0, coverage.py 6.5.0.
set -e
cd "$(dirname "$0")"
python3 -m pytest -q --cov=shop --cov-branch --cov-report=xml:reports/coverage.xml --junitxml=reports/junit.xml
rm -rf .coverage .pytest_cache
