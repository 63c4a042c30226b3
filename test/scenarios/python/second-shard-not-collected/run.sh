#!/bin/sh
# Run in a copy of repo/. Python 3.11.2, coverage.py 6.5.0, pytest 7.2.1, pytest-cov 4.0.0.
# Two jobs of one matrix; the coverage of the second is never uploaded.
set -e
mkdir -p reports
python3 -m pytest -q tests/test_orders.py tests/test_prices.py --cov=app --cov-report=xml:reports/coverage-1.xml --junitxml=reports/junit-1.xml
python3 -m pytest -q tests/test_shipping.py tests/test_stock.py --cov=app --cov-report=xml:lost/coverage-2.xml --junitxml=reports/junit-2.xml
