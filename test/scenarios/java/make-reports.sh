#!/bin/sh
# make-reports.sh STEP...: what a build of Maven would do with a project of src/main/java and src/test/java, with the packages
# libjacoco-java 0.8.6, junit5 5.9.2, libmockito-java 2.23.0 and openjdk-17 of Debian 12; for the step surefire also with
# maven 3.8.7, libsurefire-java 2.22.3 and junit4 4.13.2. Run in a copy of repo/.
#   compile                  both source trees
#   test FOLDER PATTERN      the test classes of that name below JaCoCo's agent; results to reports/FOLDER, coverage to FOLDER.exec
#   surefire                 the test classes of JUnit 4 by Maven's own Surefire, which writes a file for each; to the same places
#   report FILE EXEC...      JaCoCo's XML of the compiled classes and these execution data to reports/FILE
set -e
HERE=$(dirname "$0")
J=/usr/share/java
JUNIT=$J/junit-jupiter-api.jar:$J/junit-jupiter-params.jar:$J/junit-jupiter-engine.jar:$J/junit-platform-console.jar:$J/junit-platform-reporting.jar
JUNIT=$JUNIT:$J/junit-platform-launcher.jar:$J/junit-platform-engine.jar:$J/junit-platform-commons.jar:$J/opentest4j.jar:$J/opentest4j-reporting-events.jar
JUNIT=$JUNIT:$J/apiguardian-api.jar:$J/picocli.jar:$J/univocity-parsers.jar
JUNIT4=$J/junit4.jar:$J/hamcrest-core.jar
MOCKITO=$J/mockito-core.jar:$J/byte-buddy.jar:$J/byte-buddy-agent.jar:$J/objenesis.jar
JACOCO=$J/org.jacoco.core.jar:$J/org.jacoco.report.jar:$J/asm.jar:$J/asm-commons.jar:$J/asm-tree.jar:$J/asm-analysis.jar

compile() {
  javac ${JAVAC:--g} --release 16 -d target/classes $(find src/main/java -name '*.java')
  javac --release 16 -d target/test-classes -cp target/classes:$JUNIT:$JUNIT4:$MOCKITO $(find src/test/java -name '*.java')
}

agent() {
  [ -f target/jacocoagent.jar ] || (cd target && jar xf $J/org.jacoco.agent.jar jacocoagent.jar)
  echo "-javaagent:target/jacocoagent.jar=destfile=target/$1.exec,includes=org.example.*:org.acme.* --add-opens java.base/java.lang=ALL-UNNAMED"
}

run_tests() {
  java $(agent "$1") -cp target/classes:target/test-classes:$JUNIT:$MOCKITO org.junit.platform.console.ConsoleLauncher \
    --scan-classpath target/test-classes --include-classname "$2" --reports-dir reports/$1 --details none
}

# Maven writes beside what it reads, so it is given links to Debian's repository.
run_surefire() {
  cp -rs /usr/share/maven-repo target/repository
  mvn -o -B -q -Dmaven.repo.local=target/repository -DargLine="$(agent surefire-reports) -Duser.name=runner -Duser.home=/home/runner" \
    org.apache.maven.plugins:maven-surefire-plugin:2.22.3:test
  mkdir -p reports/surefire-reports
  cp target/surefire-reports/TEST-*.xml reports/surefire-reports/
}

report() {
  javac -d target/tools -cp $JACOCO "$HERE/Report.java"
  java -cp target/tools:$JACOCO Report reports/"$@"
}

case $1 in
  compile) compile ;;
  test) run_tests "$2" "$3" ;;
  surefire) run_surefire ;;
  report) shift; report "$@" ;;
esac
