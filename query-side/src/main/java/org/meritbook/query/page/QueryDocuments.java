package org.meritbook.query.page;

import org.meritbook.query.page.question.NamedDocuments;
import org.meritbook.query.page.question.NoSuchRecord;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The documents the pages ask, for whoever wants to ask the same of the API. */
@Controller
class QueryDocuments {

	private final NamedDocuments documents;

	QueryDocuments(NamedDocuments documents) {
		this.documents = documents;
	}

	@GetMapping(path = "/operations/{name}.graphql", produces = "text/plain;charset=UTF-8")
	@ResponseBody
	String text(@PathVariable String name) {
		return this.documents.find(name).orElseThrow(() -> new NoSuchRecord("document"));
	}

}
