#!/bin/sh
# Node 20.20.2; jest 29.7.0, its own --json, babel-jest 29.7.0
# In a copy of repo/, after: npm install --no-save jest@29.7.0 @babel/core@7.29.13 @babel/preset-env@7.29.14
set -eu
npx jest \
  --coverage --coverageReporters=lcovonly --coverageDirectory=reports \
  --json --outputFile=reports/tests.json
