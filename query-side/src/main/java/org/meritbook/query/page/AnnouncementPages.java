package org.meritbook.query.page;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.page.question.Question;
import org.meritbook.query.page.question.PageEngine;
import org.meritbook.query.page.words.Words;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The announcements 公示: the list, one notice, and its list as a file. */
@Controller
class AnnouncementPages {

	private final PageEngine engine;

	private final ListExport export;

	AnnouncementPages(PageEngine engine) {
		this.engine = engine;
		this.export = new ListExport(engine);
	}

	@GetMapping("/announcements")
	String list(@RequestParam(required = false) @Nullable String status,
			@RequestParam(required = false) @Nullable String schemeId,
			@RequestParam(required = false) @Nullable String after, Model model) {
		Question question = Question.of("announcements")
			.with("status", status)
			.with("schemeId", schemeId)
			.with("after", after);
		model.addAllAttributes(this.engine.answer(question));
		model.addAttribute("status", status);
		return "page/announcements";
	}

	@GetMapping("/announcements/{id}")
	String show(@PathVariable String id, @RequestParam(required = false) @Nullable String after, Model model) {
		Question question = Question.of("announcement").with("id", id).with("after", after);
		model.addAttribute("notice", this.engine.record(question, "Announcement"));
		return "page/announcement";
	}

	@GetMapping("/announcements/{id}.csv")
	ResponseEntity<String> file(@PathVariable String id, @RequestAttribute Words words) {
		ContentDisposition name = ContentDisposition.attachment()
			.filename(words.say("csv.filename", id), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.body(this.export.csv(id, words));
	}

}
