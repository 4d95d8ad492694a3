package org.meritbook.ops.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.proof.InclusionProof;
import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.Obstacle;
import org.meritbook.events.proof.StrictBase64;
import org.meritbook.events.proof.Tree;
import org.meritbook.events.proof.Verdict;
import org.meritbook.events.proof.file.ProofCheck;
import org.meritbook.events.proof.file.ProofFile;
import org.meritbook.events.proof.file.TrustPolicy;
import org.meritbook.events.proof.note.Checkpoint;
import org.meritbook.events.proof.note.Note;
import org.meritbook.events.proof.note.NoteSignature;
import org.meritbook.events.proof.note.SignedCheckpoint;
import org.meritbook.events.proof.note.SigningKey;
import org.meritbook.events.proof.note.VerifierKey;
import org.meritbook.events.proof.tile.Tile;
import org.meritbook.events.proof.tile.TileReader;
import org.meritbook.events.proof.tile.TileWriter;

/**
 * Proof files, good and bad, with the verdict that this program gives.
 */
final class ProofCases {

	private static final long SEED = 20261124;

	private static final SigningKey EAST = witness(1);

	private static final SigningKey WEST = witness(2);

	private static final SigningKey OUTSIDER = witness(3);

	private static final String POLICY = "log " + SampleBook.LOG.verifier().text() + "\nwitness east "
			+ EAST.verifier().text() + "\nwitness west " + WEST.verifier().text() + "\nwitness outsider "
			+ OUTSIDER.verifier().text() + " https://outsider.example/\n# both cities and one from outside\n"
			+ "group cities all east west\ngroup public all cities outsider\nquorum public\n";

	private static final String KEY = SampleBook.LOG.verifier().text();

	private final List<Map<String, @Nullable Object>> cases = new ArrayList<>();

	private final SampleBook book = new SampleBook(SEED, 300);

	private final Map<Tile, byte[]> tiles = new HashMap<>();

	private final SignedCheckpoint checkpoint;

	private final ProofFile good;

	private ProofCases() {
		TileWriter writer = new TileWriter(this.tiles::put);
		this.book.entries.forEach(writer::add);
		writer.flush();
		Checkpoint bare = new Checkpoint("log.example/meritbook", 300, writer.root());
		this.checkpoint = SignedCheckpoint.sign(bare, SampleBook.LOG);
		this.good = proof(277);
	}

	static List<Map<String, @Nullable Object>> all() {
		ProofCases all = new ProofCases();
		all.goodOnes();
		all.otherRecords();
		all.wrongKeys();
		all.wrongHashes();
		all.witnessed();
		all.rewritten();
		all.flipped();
		return all.cases;
	}

	private void goodOnes() {
		for (int index : List.of(0, 1, 127, 128, 255, 256, 277, 298, 299)) {
			add("entry " + index, proof(index).bytes(), null, KEY);
		}
		add("without extra data", bare(), entry(277), KEY);
		Note note = this.checkpoint.note();
		for (int at = 0; at < 16; at++) {
			note = note.with(witness(20 + at).cosign(this.checkpoint.checkpoint(), at));
		}
		add("signed by sixteen strangers too", with(note).bytes(), null, KEY);
	}

	private void otherRecords() {
		add("the proof of another record", this.good.bytes(), entry(276), KEY);
		add("the proof of another record, without extra data", bare(), entry(276), KEY);
		add("no record at hand", bare(), null, KEY);
		add("an empty record", this.good.bytes(), new byte[0], KEY);
	}

	private void wrongKeys() {
		SigningKey other = SigningKey.of("log.example/other", VerifierKey.ED25519, seed(9));
		SigningKey renewed = SigningKey.of("log.example/meritbook", VerifierKey.ED25519, seed(9));
		VerifierKey quantum = VerifierKey.of("log.example/meritbook", (byte) 6, new byte[1312]);
		add("the key of another log", this.good.bytes(), null, other.verifier().text());
		add("another key of the same log", this.good.bytes(), null, renewed.verifier().text());
		Note both = this.checkpoint.note().with(renewed.sign(this.checkpoint.note().text()));
		add("signed by the old key and the new", with(both).bytes(), null, renewed.verifier().text());
		Note future = new Note(both.text(),
				List.of(new NoteSignature(quantum.name(), payload(quantum, new byte[2428]))));
		add("a kind of signature of the future", with(future).bytes(), null, quantum.text());
		Note wrong = new Note(both.text(), List.of(SampleBook.LOG.sign("something else\n")));
		add("the signature of another text", with(wrong).bytes(), null, KEY);
		Note mixed = wrong.with(SampleBook.LOG.sign(both.text()));
		add("a wrong signature before the right one", with(mixed).bytes(), null, KEY);
		add("no key", this.good.bytes(), null, "log.example/meritbook");
		add("a key with another id", this.good.bytes(), null, KEY.replaceFirst("\\+[0-9a-f]{8}\\+", "+00000000+"));
	}

	private void wrongHashes() {
		List<String> lines = new ArrayList<>(List.of(text(this.good.bytes()).split("\n", -1)));
		int first = 3;
		add("one hash less", removed(lines, first), null, KEY);
		lines.add(first, lines.get(first));
		add("one hash more", text(lines), null, KEY);
		lines.remove(first);
		Collections.swap(lines, first, first + 1);
		add("two hashes changed about", text(lines), null, KEY);
		Collections.swap(lines, first, first + 1);
		for (String index : List.of("278", "300", "999999999999999999", "1000000000000000000", "0277", "-1", "")) {
			List<String> changed = new ArrayList<>(lines);
			changed.set(2, "index " + index);
			add("index " + index, text(changed), null, KEY);
		}
	}

	private void witnessed() {
		Checkpoint bare = this.checkpoint.checkpoint();
		NoteSignature east = EAST.cosign(bare, 1_790_000_000);
		NoteSignature west = WEST.cosign(bare, 1_790_000_001);
		NoteSignature outsider = OUTSIDER.cosign(bare, 1_790_000_002);
		Note two = this.checkpoint.note().with(east).with(west);
		addPolicy("both cities and one from outside", two.with(outsider), POLICY);
		addPolicy("nobody from outside", two, POLICY);
		addPolicy("one city only", this.checkpoint.note().with(east).with(outsider), POLICY);
		NoteSignature false1 = OUTSIDER.cosign(new Checkpoint(bare.origin(), 301, bare.root()), 5);
		addPolicy("a cosignature of another size", two.with(false1), POLICY);
		addPolicy("no quorum needed", this.checkpoint.note(), POLICY.replace("quorum public", "quorum none"));
		addPolicy("one of three", two, POLICY.replace("all cities outsider", "1 cities outsider"));
		for (String bad : List.of("quorum public\nquorum public", "quorum nobody", "group x 3 east west", "trust me")) {
			addPolicy("policy: " + bad.replace('\n', ';'), two.with(outsider), POLICY.replace("quorum public", bad));
		}
		addPolicy("policy: same key twice", two.with(outsider),
				POLICY.replace("witness west " + WEST.verifier().text(), "witness west " + EAST.verifier().text()));
		addPolicy("policy: no log", two.with(outsider), POLICY.substring(POLICY.indexOf('\n') + 1));
	}

	private void rewritten() {
		String file = text(this.good.bytes());
		Map<String, String> changes = new LinkedHashMap<>();
		changes.put("tlog-proof@v1", "tlog-proof@v2");
		changes.put("\n300\n", "\n0300\n");
		changes.put("\n300\n", "\n 300\n");
		changes.put("\n\nlog.example", "\nlog.example");
		changes.put("\n— log", "\n- log");
		changes.put("\n— log", "\n—\u00a0log");
		changes.put("index", "extra AA==\nindex");
		changes.put("extra ", "extra  ");
		changes.put("\n", "\r\n");
		changes.put("\n\n— ", "\n\textension\n\n— ");
		changes.put("300\n", "9223372036854775808\n");
		changes.forEach((from, to) -> add("'" + shown(from) + "' made '" + shown(to) + "'",
				file.replace(from, to).getBytes(StandardCharsets.UTF_8), entry(277), KEY));
		Checkpoint extended = new Checkpoint("log.example/meritbook", 300, this.checkpoint.checkpoint().root(),
				List.of("an extension", "日志"));
		add("extension lines",
				new ProofFile(null, this.good.inclusion(), SignedCheckpoint.sign(extended, SampleBook.LOG)).bytes(),
				entry(277), KEY);
		for (int length : List.of(0, 1, 22, 23, 100, 500, file.length() - 1)) {
			add("cut off after " + length + " bytes", Arrays.copyOf(this.good.bytes(), length), entry(277), KEY);
		}
	}

	/** Bits of every part of the file, from a seed. */
	private void flipped() {
		Random chance = new Random(SEED);
		byte[] bytes = bare();
		for (int turn = 0; turn < 150; turn++) {
			int bit = chance.nextInt(bytes.length * 8);
			byte[] bad = bytes.clone();
			bad[bit / 8] ^= (byte) (1 << bit % 8);
			add("bit " + bit + " flipped", bad, entry(277), KEY);
		}
	}

	private void addPolicy(String name, Note note, String policy) {
		add(name, with(note).bytes(), null, null, policy);
	}

	private void add(String name, byte[] proof, byte @Nullable [] entry, String key) {
		add(name, proof, entry, key, null);
	}

	private void add(String name, byte[] proof, byte @Nullable [] entry, @Nullable String key,
			@Nullable String policy) {
		Verdict verdict = judge(proof, entry, key, policy);
		Map<String, @Nullable Object> vector = new HashMap<>();
		vector.put("name", name);
		vector.put("proof", Base64.getEncoder().encodeToString(proof));
		vector.put("entry", (entry != null) ? Base64.getEncoder().encodeToString(entry) : null);
		vector.put("key", key);
		vector.put("policy", policy);
		vector.put("outcome", verdict.getClass().getSimpleName().toUpperCase(Locale.ROOT));
		vector.put("reason", switch (verdict) {
			case Verdict.Proven proven -> null;
			case Verdict.Failed failed -> failed.reason().name();
			case Verdict.Unchecked unchecked -> unchecked.reason().name();
		});
		this.cases.add(vector);
	}

	private static Verdict judge(byte[] proof, byte @Nullable [] entry, @Nullable String key, @Nullable String policy) {
		try {
			TrustPolicy trust = (policy != null) ? TrustPolicy.parse(policy.getBytes(StandardCharsets.UTF_8))
					: TrustPolicy.ofLog(VerifierKey.parse(String.valueOf(key)));
			ProofFile file = ProofFile.parse(proof);
			String extra = file.extra();
			if (entry == null && extra == null) {
				return new Verdict.Unchecked(Obstacle.CONTENT_WITHHELD, "no entry");
			}
			return new ProofCheck(trust).verify(file,
					(entry != null) ? entry : StrictBase64.decode(String.valueOf(extra)));
		}
		catch (Malformed ex) {
			return ex.verdict();
		}
	}

	private ProofFile proof(int index) {
		TileReader reader = new TileReader((wanted) -> this.tiles, 300);
		return ProofFile.of(entry(index), new Tree(reader).inclusion(index, 300), this.checkpoint);
	}

	private ProofFile with(Note note) {
		return new ProofFile(this.good.extra(), this.good.inclusion(),
				new SignedCheckpoint(this.checkpoint.checkpoint(), note));
	}

	private byte[] bare() {
		return new ProofFile(null, new InclusionProof(277, 300, this.good.inclusion().hashes()), this.checkpoint)
			.bytes();
	}

	private byte[] entry(int index) {
		return this.book.entries.get(index);
	}

	private static String payload(VerifierKey key, byte[] signature) {
		byte[] all = ByteBuffer.allocate(4 + signature.length).putInt(key.id()).put(signature).array();
		return Base64.getEncoder().encodeToString(all);
	}

	private static byte[] removed(List<String> lines, int at) {
		List<String> fewer = new ArrayList<>(lines);
		fewer.remove(at);
		return text(fewer);
	}

	private static byte[] text(List<String> lines) {
		return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static String shown(String text) {
		return text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
	}

	private static SigningKey witness(int number) {
		return SigningKey.of("witness.example/w" + number, VerifierKey.COSIGNATURE, seed(100 + number));
	}

	private static byte[] seed(int first) {
		byte[] seed = new byte[32];
		seed[0] = (byte) first;
		return seed;
	}

}
