#!/bin/sh
# Run in a copy of repo/. Maven 3.8.7, Surefire 2.22.3, JaCoCo 0.8.6, JUnit 4.13.2, Mockito 2.23.0, OpenJDK 17.0.15.
set -e
MAKE="sh $(dirname "$0")/../make-reports.sh"
$MAKE compile
$MAKE surefire
$MAKE report jacoco.xml surefire-reports.exec
