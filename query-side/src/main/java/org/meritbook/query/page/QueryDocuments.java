package org.meritbook.query.page;

import java.nio.charset.StandardCharsets;

import org.meritbook.query.page.question.NamedDocuments;
import org.meritbook.query.page.question.NoSuchRecord;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The documents the pages ask, for whoever wants to ask the same of the API. */
@Controller
class QueryDocuments {

	private final NamedDocuments documents;

	QueryDocuments(NamedDocuments documents) {
		this.documents = documents;
	}

	@GetMapping("/operations/{name}.graphql")
	ResponseEntity<String> text(@PathVariable String name) {
		String text = this.documents.find(name).orElseThrow(() -> new NoSuchRecord("document"));
		return ResponseEntity.ok().contentType(new MediaType("text", "plain", StandardCharsets.UTF_8)).body(text);
	}

}
