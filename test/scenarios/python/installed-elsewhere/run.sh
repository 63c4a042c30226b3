#!/bin/sh
# Run in a copy of repo/. Python 3.11.2, coverage.py 6.5.0, pytest 7.2.1, pytest-cov 4.0.0.
# The package is installed first, and the installed copy is what is measured.
set -e
mkdir -p reports
SITE=/home/runner/venv/lib/python3.11/site-packages
rm -rf $SITE; mkdir -p $SITE; cp -r src/shipping $SITE/
PYTHONPATH=$SITE python3 -m pytest -q --cov=shipping --cov-report=xml:reports/coverage.xml --junitxml=reports/junit.xml
