package org.meritbook.ops.server.log;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;

import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.note.SigningKey;

/**
 * The keys in a file, one on a line, the newest first. A key that no longer signs stays
 * in the file behind a {@code #}: whoever ended it too early can put it back.
 *
 * @param file where they are
 * @param name what each must be named
 * @param kind what each must sign
 */
record KeyRing(SecretFile file, String name, byte kind) {

	private static final String ENDED = "#";

	/**
	 * The keys; one is made where there is no file yet.
	 * @throws KeyRefused if a key is not of that name and kind
	 */
	List<SigningKey> open(SecureRandom random) {
		List<SigningKey> keys = this.file.read()
			.map((text) -> text.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith(ENDED))
				.map(this::key)
				.toList())
			.orElseGet(() -> keep(List.of(SigningKey.generate(this.name, this.kind, random))));
		if (keys.isEmpty()) {
			throw new KeyRefused(this.file.path() + " holds no key: put the key back, or remove the file to make one.",
					this.file.path() + " 中没有密钥：请放回密钥，或删除该文件以生成新密钥。");
		}
		return keys;
	}

	/** Puts a new key before the one there is; does nothing if that was done already. */
	List<SigningKey> begin(List<SigningKey> keys, SecureRandom random) {
		return (keys.size() > 1) ? keys
				: keep(List.of(SigningKey.generate(this.name, this.kind, random), keys.getFirst()));
	}

	/** Lets only the newest key sign. */
	List<SigningKey> end(List<SigningKey> keys) {
		return (keys.size() > 1) ? keep(List.of(keys.getFirst()), keys.subList(1, keys.size())) : keys;
	}

	private List<SigningKey> keep(List<SigningKey> keys) {
		return keep(keys, List.of());
	}

	private List<SigningKey> keep(List<SigningKey> keys, List<SigningKey> ended) {
		String before = this.file.read()
			.stream()
			.flatMap(String::lines)
			.filter((line) -> line.startsWith(ENDED))
			.map((line) -> line + "\n")
			.collect(Collectors.joining());
		this.file.write(keys.stream().map((key) -> key.secretText() + "\n").collect(Collectors.joining())
				+ ended.stream().map((key) -> ENDED + key.secretText() + "\n").collect(Collectors.joining()) + before);
		return keys;
	}

	private SigningKey key(String line) {
		try {
			SigningKey key = SigningKey.parse(line.strip());
			if (key.verifier().name().equals(this.name) && key.verifier().kind() == this.kind) {
				return key;
			}
			throw new KeyRefused(
					this.file.path() + " holds a key of " + key.verifier().name() + ", not of " + this.name
							+ ": a key is never used under another name. Set the name it has, or use another file.",
					this.file.path() + " 中的密钥属于 " + key.verifier().name() + "，不属于 " + this.name
							+ "：密钥不得换名使用。请改回名称，或另用文件。");
		}
		catch (Malformed ex) {
			throw new KeyRefused(this.file.path() + " holds something that is no key: " + ex.what(),
					this.file.path() + " 中有无法识别的密钥，请核对文件。");
		}
	}

}
