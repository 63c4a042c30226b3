#!/bin/sh
# Node 20.20.2; vitest 4.1.12, @vitest/coverage-v8 4.1.12
# In a copy of repo/, after: npm install --no-save vitest@4.1.12 @vitest/coverage-v8@4.1.12
set -eu
npx vitest run \
  --coverage.enabled --coverage.provider=v8 --coverage.reporter=lcovonly --coverage.reportsDirectory=reports \
  --coverage.include='src/**' \
  --reporter=junit --outputFile=reports/junit.xml
