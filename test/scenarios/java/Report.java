import java.io.File;
import java.io.FileOutputStream;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.tools.ExecFileLoader;
import org.jacoco.report.DirectorySourceFileLocator;
import org.jacoco.report.IReportVisitor;
import org.jacoco.report.xml.XMLFormatter;

/** java Report FILE EXEC...: what `jacococli report --classfiles target/classes --xml FILE` does, which Debian does not have. */
public class Report {
    public static void main(String[] args) throws Exception {
        ExecFileLoader loaded = new ExecFileLoader();
        for (int at = 1; at < args.length; at++) loaded.load(new File("target", args[at]));
        CoverageBuilder builder = new CoverageBuilder();
        new Analyzer(loaded.getExecutionDataStore(), builder).analyzeAll(new File("target/classes"));
        try (FileOutputStream out = new FileOutputStream(args[0])) {
            IReportVisitor visitor = new XMLFormatter().createVisitor(out);
            visitor.visitInfo(loaded.getSessionInfoStore().getInfos(), loaded.getExecutionDataStore().getContents());
            visitor.visitBundle(builder.getBundle("depot"), new DirectorySourceFileLocator(new File("src/main/java"), "utf-8", 4));
            visitor.visitEnd();
        }
    }
}
