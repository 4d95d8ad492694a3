package org.meritbook.ops.server;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

import org.meritbook.command.door.CurrentActor;

/**
 * Who may come in. Everyone may ask; each mutation names the roles that may act. Accounts
 * exist only in the demonstration, with passwords made at each start: a production server
 * without an identity provider takes no act at all.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

	private static final Logger LOGGER = LoggerFactory.getLogger(SecurityConfiguration.class);

	private static final int PASSWORD_BYTES = 12;

	private static final int KEY_BYTES = 32;

	private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	@Bean
	SecurityFilterChain everything(HttpSecurity http) throws Exception {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers(EndpointRequest.to(HealthEndpoint.class))
				.permitAll()
				.requestMatchers(EndpointRequest.toAnyEndpoint())
				.hasRole("ADMINISTRATOR")
				.anyRequest()
				.permitAll())
			.httpBasic(Customizer.withDefaults())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			// No session and no cookie carries an identity, so there is nothing to forge.
			.csrf(CsrfConfigurer::disable)
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(POLICY)))
			.build();
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		byte[] key = new byte[KEY_BYTES];
		new SecureRandom().nextBytes(key);
		return new KeyedPasswords(key);
	}

	@Bean
	@ConditionalOnProperty(name = "meritbook.demonstration", havingValue = "true", matchIfMissing = true)
	UserDetailsService demonstrationAccounts(ServerSettings settings, PasswordEncoder encoder) {
		SecureRandom random = new SecureRandom();
		List<Account> accounts = Account.demonstration();
		StringBuilder sheet = new StringBuilder("Demonstration accounts, valid until this server stops:");
		InMemoryUserDetailsManager manager = new InMemoryUserDetailsManager();
		for (Account account : accounts) {
			String password = (settings.demonstrationPassword() != null) ? settings.demonstrationPassword()
					: password(random);
			manager.createUser(account.withPassword(encoder.encode(password)));
			sheet.append("%n  %-16s %s".formatted(account.name(), password));
		}
		if (settings.demonstrationPassword() == null) {
			LOGGER.info("{}", sheet);
		}
		return manager;
	}

	@Bean
	@ConditionalOnProperty(name = "meritbook.demonstration", havingValue = "false")
	UserDetailsService noAccounts() {
		return new InMemoryUserDetailsManager();
	}

	@Bean
	CurrentActor currentActor() {
		return new SignedInActor();
	}

	private static String password(SecureRandom random) {
		byte[] bytes = new byte[PASSWORD_BYTES];
		random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
