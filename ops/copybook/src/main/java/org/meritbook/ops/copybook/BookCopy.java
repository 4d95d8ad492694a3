package org.meritbook.ops.copybook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meritbook.ops.eventstore.CopiedBook;
import org.meritbook.ops.eventstore.StoredBook;
import org.meritbook.ops.eventstore.StoredEvent;
import org.meritbook.ops.eventstore.append.StoreUnavailable;

/**
 * Copies a book: ids, times, metadata, order and positions are kept. Where it was killed
 * it goes on, because what the target holds is compared first; nothing else remembers how
 * far it came. At its end the whole target is read back.
 */
public final class BookCopy {

	private static final int BATCH = 500;

	private static final int ATTEMPTS = 5;

	private final StoredBook source;

	private final CopiedBook target;

	private final List<Fingerprint> sourceFingerprints;

	private final List<Fingerprint> targetFingerprints;

	private final Progress progress;

	/**
	 * @param source the book as it is
	 * @param target an empty book or an earlier copy of the source
	 * @param fingerprints what both ends must agree in
	 * @param progress where it is said how far it has come
	 */
	public BookCopy(StoredBook source, CopiedBook target, List<Supplier<Fingerprint>> fingerprints, Progress progress) {
		this.source = source;
		this.target = target;
		this.sourceFingerprints = fingerprints.stream().map(Supplier::get).toList();
		this.targetFingerprints = fingerprints.stream().map(Supplier::get).toList();
		this.progress = progress;
	}

	/**
	 * Copies what is missing and proves the whole.
	 * @return the proof, or nothing if the book is empty
	 * @throws BookRefused if the target holds anything else, or the ends differ
	 */
	public Optional<CopyProof> run() {
		long copied = compare();
		copied = copy(copied);
		return prove(copied);
	}

	private long compare() {
		long held = this.target.size();
		long available = this.source.size();
		if (held > available) {
			throw BookRefused.targetIsAhead(available, held);
		}
		this.progress.begin("Comparing with what the target holds", 0);
		for (long position = 0; position < held;) {
			List<StoredEvent> ours = this.source.page(position, (int) Math.min(BATCH, held - position));
			List<StoredEvent> theirs = this.target.page(position, ours.size());
			for (int index = 0; index < ours.size(); index++) {
				if (!same(ours.get(index), (index < theirs.size()) ? theirs.get(index) : null)) {
					throw BookRefused.targetIsForeign(position + index);
				}
			}
			ours.forEach(this::takeFromSource);
			position += ours.size();
			this.progress.at(position, held);
		}
		return held;
	}

	private long copy(long from) {
		this.progress.begin("Copying", from);
		long position = from;
		while (true) {
			List<StoredEvent> page = this.source.page(position, BATCH);
			if (page.isEmpty()) {
				return position;
			}
			append(page);
			page.forEach(this::takeFromSource);
			position += page.size();
			this.progress.at(position, Math.max(position, this.source.size()));
		}
	}

	/** An append without an answer may have been stored: the target says so itself. */
	private void append(List<StoredEvent> page) {
		long end = page.getLast().position() + 1;
		for (int attempt = 1;; attempt++) {
			try {
				this.target.append(page);
				return;
			}
			catch (StoreUnavailable unknown) {
				long size = (attempt < ATTEMPTS) ? this.target.size() : -1;
				if (size == end) {
					return;
				}
				if (size != page.getFirst().position()) {
					throw unknown;
				}
			}
		}
	}

	private Optional<CopyProof> prove(long size) {
		this.progress.begin("Reading the target back", 0);
		StoredEvent first = null;
		StoredEvent last = null;
		for (long position = 0; position < size;) {
			List<StoredEvent> page = this.target.page(position, (int) Math.min(BATCH, size - position));
			if (page.isEmpty()) {
				throw BookRefused.copyDiffers(size);
			}
			page.forEach((event) -> this.targetFingerprints.forEach((fingerprint) -> fingerprint.add(event)));
			first = (first != null) ? first : page.getFirst();
			last = page.getLast();
			position += page.size();
			this.progress.at(position, size);
		}
		String proven = values(this.targetFingerprints);
		if (this.target.size() != size || !proven.equals(values(this.sourceFingerprints))) {
			throw BookRefused.copyDiffers(size);
		}
		return (first != null && last != null)
				? Optional.of(new CopyProof(first.eventId(), size, last.eventId(), proven)) : Optional.empty();
	}

	private void takeFromSource(StoredEvent event) {
		this.sourceFingerprints.forEach((fingerprint) -> fingerprint.add(event));
	}

	private static boolean same(StoredEvent ours, @Nullable StoredEvent theirs) {
		return theirs != null && Arrays.equals(CanonicalBytes.of(ours), CanonicalBytes.of(theirs));
	}

	private static String values(List<Fingerprint> fingerprints) {
		return fingerprints.stream()
			.map((fingerprint) -> fingerprint.name() + " " + fingerprint.value())
			.collect(Collectors.joining(", "));
	}

}
