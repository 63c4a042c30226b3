import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jacoco.agent.rt.RT;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.analysis.IMethodCoverage;
import org.jacoco.core.data.ExecutionDataStore;
import org.jacoco.core.tools.ExecFileLoader;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs test classes one by one, the counters of JaCoCo's agent set to nothing before each, and says which lines of methods each made run. */
public final class Trace {
    private static final String SOURCES = "src/main/java/";
    private static final String TESTS = "src/test/java/";

    /** Trace ROOT CLASSES OUT TEST.java ... */
    public static void main(String[] given) throws Exception {
        Path root = Paths.get(given[0]);
        File classes = new File(given[1]);
        Launcher launcher = LauncherFactory.create();
        for (int at = 3; at < given.length; at++) {
            String test = given[at];
            RT.getAgent().reset();
            long passed = run(launcher, test.substring(TESTS.length(), test.length() - ".java".length()).replace('/', '.'));
            ExecFileLoader ran = new ExecFileLoader();
            ran.load(new java.io.ByteArrayInputStream(RT.getAgent().getExecutionData(false)));
            Files.write(Paths.get(given[2], test.replace('/', '+') + ".json"), json(test, passed, lines(root, classes, ran.getExecutionDataStore())));
        }
        System.exit(0);
    }

    private static long run(Launcher launcher, String name) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        launcher.execute(LauncherDiscoveryRequestBuilder.request().selectors(DiscoverySelectors.selectClass(name)).build(), summary);
        return summary.getSummary().getTestsSucceededCount();
    }

    /** Per source file: lines of methods that ran, and how many there are. What initialises a class is no body. */
    private static Map<String, List<SortedSet<Integer>>> lines(Path root, File classes, ExecutionDataStore data) throws IOException {
        CoverageBuilder built = new CoverageBuilder();
        new Analyzer(data, built).analyzeAll(classes);
        Map<String, List<SortedSet<Integer>>> files = new TreeMap<>();
        for (IClassCoverage one : built.getClasses()) {
            String path = SOURCES + one.getPackageName() + "/" + one.getSourceFileName();
            if (!Files.exists(root.resolve(path))) continue;
            List<SortedSet<Integer>> sets = files.computeIfAbsent(path, none -> Stream.<SortedSet<Integer>>of(new TreeSet<>(), new TreeSet<>()).collect(Collectors.toList()));
            for (IMethodCoverage method : one.getMethods()) {
                if (method.getName().equals("<clinit>")) continue;
                for (int line = method.getFirstLine(); line > 0 && line <= method.getLastLine(); line++) {
                    int status = method.getLine(line).getStatus();
                    if (status == ICounter.EMPTY) continue;
                    sets.get(1).add(line);
                    if (status != ICounter.NOT_COVERED) sets.get(0).add(line);
                }
            }
        }
        return files;
    }

    private static byte[] json(String test, long passed, Map<String, List<SortedSet<Integer>>> files) {
        String hits = files.entrySet().stream().filter(one -> !one.getValue().get(0).isEmpty())
            .map(one -> "\"" + one.getKey() + "\": " + one.getValue().get(0)).collect(Collectors.joining(", "));
        String sizes = files.entrySet().stream().map(one -> "\"" + one.getKey() + "\": " + one.getValue().get(1).size()).collect(Collectors.joining(", "));
        return ("{\"test\": \"" + test + "\", \"passed\": " + passed + ", \"hits\": {" + hits + "}, \"sizes\": {" + sizes + "}}\n").getBytes(StandardCharsets.UTF_8);
    }

    private Trace() {
    }
}
