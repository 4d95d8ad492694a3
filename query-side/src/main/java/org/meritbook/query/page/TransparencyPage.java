package org.meritbook.query.page;

import org.meritbook.query.page.question.PageEngine;
import org.meritbook.query.page.question.Question;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How anyone checks the book without trusting it. */
@Controller
class TransparencyPage {

	private final PageEngine engine;

	TransparencyPage(PageEngine engine) {
		this.engine = engine;
	}

	@GetMapping("/transparency")
	String show(Model model) {
		model.addAllAttributes(this.engine.answer(Question.of("transparency")));
		return "page/transparency";
	}

}
