#!/bin/sh
# Run in a copy of repo/. Python 3.11.2, pytest 7.2.1. Nothing is measured.
set -e
mkdir -p reports
python3 -m pytest -q --junitxml=reports/junit.xml
