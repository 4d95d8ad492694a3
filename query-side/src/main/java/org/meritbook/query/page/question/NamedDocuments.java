package org.meritbook.query.page.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.StringUtils;

/**
 * The GraphQL documents under {@code operations}, by name. Read when the application
 * starts, so that a page's question is asked on the thread that serves the page.
 */
public class NamedDocuments {

	private final Map<String, String> texts = new HashMap<>();

	public NamedDocuments(ResourcePatternResolver files) {
		try {
			for (Resource file : files.getResources("classpath*:operations/*.graphql")) {
				String name = StringUtils.stripFilenameExtension(String.valueOf(file.getFilename()));
				this.texts.put(name, file.getContentAsString(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The text of a document, or nothing when there is none of that name.
	 */
	public Optional<String> find(String name) {
		return Optional.ofNullable(this.texts.get(name));
	}

}
