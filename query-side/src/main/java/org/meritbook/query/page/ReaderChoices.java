package org.meritbook.query.page;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.meritbook.query.page.words.Words;
import org.meritbook.query.page.words.Figures;
import org.meritbook.query.page.words.Places;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * Language and type size of a reader: the address says it ({@code ?lang=en},
 * {@code ?size=large}), a cookie remembers it, and Chinese in normal type is the answer
 * to anything else. The browser's own languages are not asked, so that one address looks
 * the same on every machine. Also puts what every page needs into the request, and
 * forbids the page to load or run anything that is not the site's own.
 */
class ReaderChoices implements LocaleResolver, HandlerInterceptor {

	private static final Set<String> LANGUAGES = Set.of("zh", "en");

	private static final Set<String> SIZES = Set.of("normal", "large");

	private static final Duration REMEMBERED = Duration.ofDays(365);

	private static final String ONLY_OUR_OWN = "default-src 'none'; style-src 'self'; img-src 'self'; "
			+ "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private final MessageSource messages;

	private final Places places;

	private final Clock clock;

	ReaderChoices(MessageSource messages, Places places, Clock clock) {
		this.messages = messages;
		this.places = places;
		this.clock = clock;
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return "en".equals(choice(request, "lang", LANGUAGES)) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("the language is chosen by ?lang= in the address");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		remember(request, response, "lang", LANGUAGES);
		remember(request, response, "size", SIZES);
		response.setHeader("Content-Security-Policy", ONLY_OUR_OWN);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "same-origin");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
		Words words = new Words(this.messages, this.places, resolveLocale(request));
		request.setAttribute("frame", frame(request));
		request.setAttribute("words", words);
		request.setAttribute("figures", new Figures(words));
		return true;
	}

	private PageFrame frame(HttpServletRequest request) {
		String failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
		String origin = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
		return new PageFrame(resolveLocale(request), "large".equals(choice(request, "size", SIZES)), origin,
				(failed != null) ? failed : request.getRequestURI(), parameters, this.clock.instant(),
				request.getRequestId());
	}

	private static void remember(HttpServletRequest request, HttpServletResponse response, String name,
			Set<String> known) {
		String chosen = request.getParameter(name);
		if (chosen != null && known.contains(chosen)) {
			response.addHeader(HttpHeaders.SET_COOKIE,
					ResponseCookie.from(name, chosen)
						.path(request.getContextPath() + "/")
						.maxAge(REMEMBERED)
						.secure(request.isSecure())
						.httpOnly(true)
						.sameSite("Lax")
						.build()
						.toString());
		}
	}

	private static @Nullable String choice(HttpServletRequest request, String name, Set<String> known) {
		Cookie remembered = WebUtils.getCookie(request, name);
		return Arrays.asList(request.getParameter(name), (remembered != null) ? remembered.getValue() : null)
			.stream()
			.filter((value) -> value != null && known.contains(value))
			.findFirst()
			.orElse(null);
	}

}
