#!/bin/sh
# Run in a copy of repo/. Maven 3.8.7, Surefire 2.22.3, JaCoCo 0.8.6, JUnit 4.13.2, OpenJDK 17.0.15. Both modules are tested, and one is reported.
set -e
MAKE="sh $(cd "$(dirname "$0")/.." && pwd)/make-reports.sh"
for MODULE in core web; do
  (cd $MODULE && $MAKE compile && $MAKE surefire)
done
(cd core && $MAKE report jacoco.xml surefire-reports.exec)
mkdir -p reports
for MODULE in core web; do mv $MODULE/reports reports/$MODULE; done
