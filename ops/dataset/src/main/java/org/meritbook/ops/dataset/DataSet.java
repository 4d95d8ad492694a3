package org.meritbook.ops.dataset;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.core.type.TypeReference;

/**
 * The five policy documents, the laws that the book's defaults rest on, and the bodies
 * they name. Read from {@code book/}; a wrong file is refused as a whole when it is read.
 */
public final class DataSet {

	private final List<OrganisationEntry> organisations;

	private final List<DocumentEntry> documents;

	DataSet(List<OrganisationEntry> organisations, List<DocumentEntry> documents) {
		this.organisations = List.copyOf(organisations);
		this.documents = List.copyOf(documents);
	}

	/** The data set that comes with this version of the project. */
	public static DataSet bundled() {
		List<String> files = BookJson.read("index.json", new TypeReference<>() {
		});
		return new DataSet(BookJson.read("organisations.json", new TypeReference<>() {
		}), files.stream().map((file) -> BookJson.read(file, new TypeReference<DocumentEntry>() {
		})).toList());
	}

	List<OrganisationEntry> organisations() {
		return this.organisations;
	}

	List<DocumentEntry> documents() {
		return this.documents;
	}

	/** Every entry, each behind what it rests on. */
	List<Entry> entries() {
		return Arrays.stream(EntryKind.values()).flatMap(this::entries).toList();
	}

	Stream<Entry> entries(EntryKind kind) {
		if (kind == EntryKind.ORGANISATION) {
			return this.organisations.stream()
				.map((organisation) -> Entry.of(kind, organisation.organisationId(),
						organisation.registered(firstDayOf(organisation.policyId()))));
		}
		return this.documents.stream().flatMap((document) -> document.entries(kind));
	}

	private LocalDate firstDayOf(String policyId) {
		return this.documents.stream()
			.map(DocumentEntry::policy)
			.filter((policy) -> policy.policyId().equals(policyId))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("The data set has no document " + policyId))
			.firstDay();
	}

}
