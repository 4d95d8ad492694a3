package org.meritbook.query.page;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.meritbook.query.page.question.NoSuchRecord;
import org.meritbook.query.page.question.QuestionFailed;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns what went wrong on a page into a page that says what to do next. Every error page
 * carries the reference under which the log knows the failure.
 */
@ControllerAdvice(basePackageClasses = PageErrors.class)
class PageErrors {

	private static final Logger log = LoggerFactory.getLogger(PageErrors.class);

	@ExceptionHandler
	ModelAndView on(NoSuchRecord missing) {
		return page(HttpStatus.NOT_FOUND);
	}

	@ExceptionHandler({ MethodArgumentTypeMismatchException.class, BindException.class })
	ModelAndView onUnreadableAddress() {
		return page(HttpStatus.BAD_REQUEST);
	}

	@ExceptionHandler
	ModelAndView on(QuestionFailed failure, HttpServletRequest request, Locale locale) {
		if (failure.status().is5xxServerError()) {
			log.error("page {} failed, reference {}: {}", request.getRequestURI(), request.getRequestId(),
					failure.getMessage());
		}
		return page(failure.status()).addObject("reasons",
				failure.reasons(locale.getLanguage().equals(Locale.CHINESE.getLanguage())));
	}

	private static ModelAndView page(HttpStatus status) {
		String view = switch (status) {
			case NOT_FOUND -> "error/404";
			case INTERNAL_SERVER_ERROR, SERVICE_UNAVAILABLE -> "error/5xx";
			default -> "error/4xx";
		};
		ModelAndView page = new ModelAndView(view);
		page.setStatus(status);
		return page;
	}

}
