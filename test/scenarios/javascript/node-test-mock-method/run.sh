#!/bin/sh
# Node 20.20.2; c8 12.0.0
# In a copy of repo/, after: npm install --no-save c8@12.0.0
set -eu
mkdir -p reports
npx c8 --include='lib/**' --reporter=lcovonly --reports-dir=reports --temp-directory=.c8 \
  node --test --test-reporter=junit --test-reporter-destination=reports/junit.xml
