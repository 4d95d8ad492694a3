package org.meritbook.command.dispatch;

/**
 * Finds what makes a text unusable: it is too long, broken, or holds characters that hide
 * or reorder what a reader sees.
 */
final class TextFault {

	private TextFault() {
	}

	/** What is wrong, in Chinese and English with a bar between, or empty. */
	static String of(String text, int maxLength, boolean mayBeBlank) {
		if (text.isBlank() && !mayBeBlank) {
			return "为空|it is blank";
		}
		if (text.codePointCount(0, text.length()) > maxLength) {
			return "过长|it is too long";
		}
		for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
			String fault = ofCharacter(text.codePointAt(index));
			if (!fault.isEmpty()) {
				return fault;
			}
		}
		return "";
	}

	private static String ofCharacter(int codePoint) {
		if (codePoint == '\n' || codePoint == '\t') {
			return "";
		}
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL -> "含控制字符|it holds a control character";
			case Character.SURROGATE -> "含不成对的代理字符|it holds half of a character";
			case Character.FORMAT -> "含不可见的格式字符|it holds an invisible formatting character";
			case Character.UNASSIGNED -> "含未定义字符|it holds an undefined character";
			case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "含特殊换行符|it holds a line separator";
			default -> "";
		};
	}

}
