#!/bin/sh
# Run in a copy of repo/. Python 3.11.2, coverage.py 6.5.0, pytest 7.2.1, pytest-cov 4.0.0.
# Two jobs: the first writes its coverage in two formats, the second measures nothing.
set -e
mkdir -p reports
python3 -m pytest -q tests/test_rates.py --cov=app --cov-report=xml:reports/coverage.xml --cov-report=lcov:reports/lcov.info --junitxml=reports/junit-1.xml
python3 -m pytest -q tests/test_orders.py --junitxml=reports/junit-2.xml
