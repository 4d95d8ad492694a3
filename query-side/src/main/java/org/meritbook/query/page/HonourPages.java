package org.meritbook.query.page;

import java.util.Map;

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

/** The honours roll 荣誉名录 with its search form, and one record of it. */
@Controller
class HonourPages {

	private final PageEngine engine;

	private final Places places;

	HonourPages(PageEngine engine, Places places) {
		this.engine = engine;
		this.places = places;
	}

	/**
	 * The form fields; each may be left alone.
	 *
	 * @param name name or part of it
	 * @param schemeId scheme
	 * @param region name or code of a region
	 * @param year year of the edition
	 * @param status status of the honor
	 */
	record Search(@Nullable String name, @Nullable String schemeId, @Nullable String region, @Nullable Integer year,
			@Nullable String status) {
	}

	@GetMapping("/honours")
	String roll(@ModelAttribute("search") Search search, @RequestParam(required = false) @Nullable String after,
			Model model) {
		RegionChoice region = RegionChoice.of(search.region(), this.places);
		Question question = Question.of("honours")
			.with("search", region.settled())
			.with("filter", filter(search, region))
			.with("schemeId", search.schemeId())
			.with("oneScheme", search.schemeId() != null && !search.schemeId().isBlank())
			.with("after", after);
		model.addAllAttributes(this.engine.answer(question));
		model.addAttribute("regionChoice", region);
		return "page/honours";
	}

	@GetMapping("/honours/{id}")
	String show(@PathVariable String id, @RequestParam(required = false) @Nullable String after, Model model) {
		Question question = Question.of("honour").with("id", id).with("after", after);
		model.addAttribute("honor", this.engine.record(question, "Honor"));
		return "page/honour";
	}

	private static Map<String, Object> filter(Search search, RegionChoice region) {
		return Question.of("filter")
			.with("name", search.name())
			.with("schemeId", search.schemeId())
			.with("regionCode", region.code())
			.with("editionYear", search.year())
			.with("status", search.status())
			.variables();
	}

}
