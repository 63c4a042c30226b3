#!/bin/sh
# Node 20.20.2; jest 29.7.0, jest-junit 16.0.0, babel-jest 29.7.0
# In a copy of repo/, after: npm install --no-save jest@29.7.0 jest-junit@16.0.0 @babel/core@7.29.13 @babel/preset-env@7.29.14
set -eu
JEST_JUNIT_OUTPUT_FILE=reports/junit.xml JEST_JUNIT_ADD_FILE_ATTRIBUTE=true npx jest \
  --coverage --coverageReporters=lcovonly --coverageDirectory=reports \
  --reporters=jest-junit
