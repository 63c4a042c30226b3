#!/bin/sh
# Run in a copy of repo/. JaCoCo 0.8.6, JUnit 5.9.2, OpenJDK 17.0.15.
set -e
MAKE="sh $(dirname "$0")/../make-reports.sh"
$MAKE compile
$MAKE test surefire-reports '.*Test'
$MAKE report jacoco.xml surefire-reports.exec
