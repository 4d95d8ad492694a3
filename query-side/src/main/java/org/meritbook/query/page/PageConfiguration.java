package org.meritbook.query.page;

import java.time.Clock;
import java.time.Duration;

import org.meritbook.events.region.Regions;
import org.meritbook.query.page.question.NamedDocuments;
import org.meritbook.query.page.question.PageEngine;
import org.meritbook.query.page.words.Places;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * The public pages on the engine of the API. Needs Thymeleaf and Spring MVC set up by the
 * application, an {@link ExecutionGraphQlService}, a {@link Clock} and the
 * {@link MessageSource} of {@code messages.properties}.
 */
@Configuration(proxyBeanMethods = false)
public class PageConfiguration {

	private static final String[] PAGES = { "/", "/announcements/**", "/honours/**", "/schemes/**", "/policies/**",
			"/targets", "/transparency", "/operations/**", "/error" };

	@Bean
	NamedDocuments namedDocuments(ResourcePatternResolver files) {
		return new NamedDocuments(files);
	}

	@Bean
	PageEngine pageEngine(ExecutionGraphQlService engine, NamedDocuments documents) {
		return new PageEngine(engine, documents);
	}

	@Bean
	QueryDocuments queryDocuments(NamedDocuments documents) {
		return new QueryDocuments(documents);
	}

	@Bean
	Places places(Clock clock) {
		return new Places(Regions.china(), clock);
	}

	/** The name is the one under which Spring MVC looks for it. */
	@Bean
	ReaderChoices localeResolver(MessageSource messages, Places places, Clock clock) {
		return new ReaderChoices(messages, places, clock);
	}

	@Bean
	PageErrors pageErrors() {
		return new PageErrors();
	}

	@Bean
	FrontPage frontPage(PageEngine engine) {
		return new FrontPage(engine);
	}

	@Bean
	AnnouncementPages announcementPages(PageEngine engine) {
		return new AnnouncementPages(engine);
	}

	@Bean
	HonourPages honourPages(PageEngine engine, Places places) {
		return new HonourPages(engine, places);
	}

	@Bean
	RulePages rulePages(PageEngine engine, Places places) {
		return new RulePages(engine, places);
	}

	@Bean
	TransparencyPage transparencyPage(PageEngine engine) {
		return new TransparencyPage(engine);
	}

	/** Lets a style sheet be cached for ever: its address changes with its content. */
	@Bean
	ResourceUrlEncodingFilter resourceUrlEncodingFilter() {
		return new ResourceUrlEncodingFilter();
	}

	@Bean
	static WebMvcConfigurer pageWeb(ReaderChoices choices) {
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(choices).addPathPatterns(PAGES);
			}

			@Override
			public void addResourceHandlers(ResourceHandlerRegistry registry) {
				registry.addResourceHandler("/assets/**")
					.addResourceLocations("classpath:/static/assets/")
					.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
					.resourceChain(true)
					.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
			}

		};
	}

}
