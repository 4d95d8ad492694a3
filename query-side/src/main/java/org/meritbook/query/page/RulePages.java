package org.meritbook.query.page;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.page.question.Question;
import org.meritbook.query.page.question.PageEngine;
import org.meritbook.query.page.words.Places;
import org.meritbook.query.page.words.RegionChoice;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the honors rest on: schemes 项目, policy documents 政策文件 and targets 目标. */
@Controller
class RulePages {

	private final PageEngine engine;

	private final Places places;

	RulePages(PageEngine engine, Places places) {
		this.engine = engine;
		this.places = places;
	}

	/**
	 * The form fields; each may be left alone.
	 *
	 * @param name words of the name
	 * @param kind what it gives
	 * @param region name or code of a region
	 */
	record Search(@Nullable String name, @Nullable String kind, @Nullable String region) {
	}

	@GetMapping("/schemes")
	String schemes(@ModelAttribute("search") Search search, @RequestParam(required = false) @Nullable String after,
			Model model) {
		RegionChoice region = RegionChoice.of(search.region(), this.places);
		Question question = Question.of("schemes")
			.with("search", region.settled())
			.with("kind", search.kind())
			.with("regionCode", region.code())
			.with("name", search.name())
			.with("after", after);
		model.addAllAttributes(this.engine.answer(question));
		model.addAttribute("regionChoice", region);
		return "page/schemes";
	}

	@GetMapping("/schemes/{id}")
	String scheme(@PathVariable String id, Model model) {
		model.addAttribute("scheme", this.engine.record(Question.of("scheme").with("id", id), "Scheme"));
		return "page/scheme";
	}

	@GetMapping("/policies")
	String policies(@RequestParam(required = false) @Nullable String after, Model model) {
		model.addAllAttributes(this.engine.answer(Question.of("policies").with("after", after)));
		return "page/policies";
	}

	@GetMapping("/policies/{id}")
	String policy(@PathVariable String id, @RequestParam(required = false) @Nullable String after, Model model) {
		Question question = Question.of("policy").with("id", id).with("after", after);
		model.addAttribute("policy", this.engine.record(question, "Policy"));
		return "page/policy";
	}

	@GetMapping("/targets")
	String targets(@RequestParam(required = false) @Nullable String policyId,
			@RequestParam(required = false) @Nullable String after, Model model) {
		Question question = Question.of("targets").with("policyId", policyId).with("after", after);
		model.addAllAttributes(this.engine.answer(question));
		return "page/targets";
	}

}
