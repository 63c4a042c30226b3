#!/bin/sh
# Run in a copy of repo/. Python 3.11.2, coverage.py 6.5.0, pytest 7.2.1, pytest-cov 4.0.0. Each service is tested from its own folder.
set -e
mkdir -p reports
for SERVICE in orders stock; do
  (cd services/$SERVICE && python3 -m pytest -q --cov=app --cov-report=lcov:../../reports/$SERVICE.lcov --junitxml=../../reports/junit-$SERVICE.xml)
done
