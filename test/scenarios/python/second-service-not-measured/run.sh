#!/bin/sh
# Run in a copy of repo/. Python 3.11.2, coverage.py 6.5.0, pytest 7.2.1, pytest-cov 4.0.0.
# Each service is tested from its own folder, and only one of them is measured.
set -e
mkdir -p reports
(cd services/orders && python3 -m pytest -q --cov=orders --cov-report=xml:../../reports/coverage.xml --junitxml=../../reports/junit-orders.xml)
(cd services/stock && python3 -m pytest -q --junitxml=../../reports/junit-stock.xml)
