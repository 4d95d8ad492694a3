package org.meritbook.query.page;

import org.meritbook.query.page.question.Question;
import org.meritbook.query.page.question.PageEngine;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page. */
@Controller
class FrontPage {

	private final PageEngine engine;

	FrontPage(PageEngine engine) {
		this.engine = engine;
	}

	@GetMapping("/")
	String show(Model model) {
		model.addAllAttributes(this.engine.answer(Question.of("front-page")));
		return "page/front";
	}

}
