package org.meritbook.ops.verifier;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.Missing;
import org.meritbook.events.proof.Verdict;

/**
 * The command line. Says one verdict, in Chinese and in English, as its last two lines;
 * before them, on the error stream, how far it is and each finding.
 *
 * <p>
 * Ends with 0 if everything is proven, 1 if something failed, 2 if something could not be
 * checked, 64 if it was called wrongly.
 */
public final class Main {

	/** Everything is proven. */
	public static final int PROVEN = 0;

	/** Something failed. */
	public static final int FAILED = 1;

	/** Something could not be checked. */
	public static final int UNCHECKED = 2;

	/** Called wrongly. */
	public static final int MISUSED = 64;

	private static final String USAGE = """
			proof FILE.tlog-proof [--entry FILE]          证明文件 one record's proof
			log   FOLDER|URL [--since CHECKPOINT] [--against FOLDER|URL]
			                                              整个日志 every entry and tile of a log
			quick FOLDER|URL --since CHECKPOINT           是否延续 that a log continues an older checkpoint
			book  EXPORT.jsonl --log FOLDER|URL [--since CHECKPOINT]
			                                              账本对日志 every event of a book against its log
			each with --key VKEY or --policy FILE         所信任的公钥或信任策略 whom you trust
			ends with 0 proven 已证实, 1 failed 不成立, 2 could not check 无法核验, 64 called wrongly 用法有误
			""";

	private final PrintStream out;

	private final PrintStream err;

	Main(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	/** Runs and ends the program. */
	public static void main(String[] words) {
		// UTF-8 whatever the machine's encoding: the verdict is half Chinese.
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		System.exit(new Main(out, err).run(List.of(words)));
	}

	int run(List<String> words) {
		Verdict verdict;
		try {
			verdict = new Verification(Arguments.parse(words), this.err).run();
		}
		catch (Arguments.Misused ex) {
			this.err.println(ex.getMessage());
			this.err.print(USAGE);
			return MISUSED;
		}
		catch (Malformed ex) {
			verdict = ex.verdict();
		}
		catch (Missing ex) {
			verdict = ex.verdict();
		}
		this.out.println(verdict.chinese());
		this.out.println(verdict.english());
		return switch (verdict) {
			case Verdict.Proven proven -> PROVEN;
			case Verdict.Failed failed -> FAILED;
			case Verdict.Unchecked unchecked -> UNCHECKED;
		};
	}

}
