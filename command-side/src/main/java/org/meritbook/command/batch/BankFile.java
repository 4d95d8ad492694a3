package org.meritbook.command.batch;

import java.util.regex.Pattern;
import java.util.regex.Matcher;
import java.util.ArrayList;
import java.util.List;

import org.meritbook.events.type.BankRow;
import org.meritbook.events.type.BankRowOutcome;

/**
 * Reads a bank return file: a heading, then rows of payment, yuan with two decimals,
 * result (成功 or 退票) and reason, separated by commas.
 */
final class BankFile {

	private static final Pattern YUAN = Pattern.compile("([0-9]{1,13})(?:\\.([0-9]{2}))?");

	private BankFile() {
	}

	/** The rows as they stand, before they are compared with a batch. */
	static List<BankRow> read(String content) {
		List<BankRow> rows = new ArrayList<>();
		List<String> lines = content.lines().toList();
		for (int line = 2; line <= lines.size(); line++) {
			String text = lines.get(line - 1);
			if (!text.isBlank()) {
				rows.add(row(line, text.split(",", -1)));
			}
		}
		return rows;
	}

	private static BankRow row(int line, String[] cells) {
		String paymentId = cells[0].strip();
		Matcher yuan = YUAN.matcher((cells.length > 1) ? cells[1].strip() : "");
		String result = (cells.length > 2) ? cells[2].strip() : "";
		boolean settled = result.equals("成功");
		boolean returned = result.equals("退票");
		if (!yuan.matches() || (!settled && !returned)) {
			return new BankRow(line, paymentId, null, BankRowOutcome.UNREADABLE, "金额或结果无法识别");
		}
		long fen = Long.parseLong(yuan.group(1)) * 100 + ((yuan.group(2) != null) ? Long.parseLong(yuan.group(2)) : 0);
		String reason = (cells.length > 3) ? cells[3].strip() : "";
		return returned ? new BankRow(line, paymentId, fen, BankRowOutcome.RETURNED, reason.isEmpty() ? "未说明" : reason)
				: new BankRow(line, paymentId, fen, BankRowOutcome.SETTLED, null);
	}

}
