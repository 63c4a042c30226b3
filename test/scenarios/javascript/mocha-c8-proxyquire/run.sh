#!/bin/sh
# Node 20.20.2; mocha 11.7.5, mocha-junit-reporter 2.2.1, c8 12.0.0, proxyquire 2.1.3
# In a copy of repo/, after: npm install --no-save mocha@11.7.5 mocha-junit-reporter@2.2.1 c8@12.0.0 proxyquire@2.1.3
set -eu
npx c8 --include='lib/**' --reporter=lcovonly --reports-dir=reports --temp-directory=.c8 \
  npx mocha --reporter mocha-junit-reporter --reporter-options mochaFile=reports/junit.xml
