package org.meritbook.query.page.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.language.EnumTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTest {

	private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

	private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9.]+)[}(]|words\\.say\\('([a-zA-Z0-9.]+)'");

	@Test
	void exist_in_both_languages() throws IOException {
		assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "messages.properties", "messages_en.properties" })
	void are_never_empty(String file) throws IOException {
		assertThat(load(file).values()).allSatisfy((text) -> assertThat(text.toString()).isNotBlank());
	}

	@Test
	void exist_for_every_key_a_template_names() throws IOException {
		Set<String> named = new TreeSet<>();
		for (Resource template : FILES.getResources("classpath:templates/*/*.html")) {
			Matcher keys = KEY.matcher(template.getContentAsString(StandardCharsets.UTF_8));
			while (keys.find()) {
				named.add((keys.group(1) != null) ? keys.group(1) : keys.group(2));
			}
		}
		assertThat(named).hasSizeGreaterThan(100);
		assertThat(keys("messages.properties")).containsAll(named);
	}

	@ParameterizedTest
	@ValueSource(strings = { "AnnouncementStatus", "NominationStatus", "ObjectionStatus", "HonorStatus",
			"RevocationReason", "SubjectKind", "ActType", "Rank", "CountingConvention", "SchemeKind", "FundingRoute",
			"FactType", "DocumentNature", "PolicyState", "Comparator" })
	void exist_for_every_value_of_an_enum_that_is_shown(String type) throws IOException {
		Set<String> keys = keys("messages.properties");
		EnumTypeDefinition shown = enumNamed(type);
		assertThat(shown.getEnumValueDefinitions())
			.allSatisfy((value) -> assertThat(keys).contains(type + "." + value.getName()));
	}

	@Test
	void exist_for_every_form_of_an_amount() throws IOException {
		Set<String> keys = keys("messages.properties");
		EnumTypeDefinition forms = enumNamed("AmountForm");
		assertThat(forms.getEnumValueDefinitions())
			.allSatisfy((value) -> assertThat(keys).contains("amount." + value.getName()));
	}

	@Test
	void answer_a_chinese_reader_in_chinese_on_an_english_server() {
		Locale server = Locale.getDefault();
		try {
			Locale.setDefault(Locale.ENGLISH);
			ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
			messages.setBasename("messages");
			messages.setDefaultEncoding("UTF-8");
			assertThat(messages.getMessage("site.name", null, Locale.SIMPLIFIED_CHINESE)).isEqualTo("荣誉总账");
		}
		finally {
			Locale.setDefault(server);
		}
	}

	private static EnumTypeDefinition enumNamed(String name) throws IOException {
		return Objects.requireNonNull(registry().getTypeOrNull(name, EnumTypeDefinition.class), name);
	}

	private static TypeDefinitionRegistry registry() throws IOException {
		TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
		for (Resource file : FILES.getResources("classpath:graphql/*.graphqls")) {
			registry.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
		}
		return registry;
	}

	private static Set<String> keys(String file) throws IOException {
		return new TreeSet<>(load(file).stringPropertyNames());
	}

	private static Properties load(String file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(new ClassPathResource(file).getInputStream(),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

}
