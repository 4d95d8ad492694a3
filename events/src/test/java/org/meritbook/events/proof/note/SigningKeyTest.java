package org.meritbook.events.proof.note;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.events.proof.Malformed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SigningKeyTest {

	/** The first key of the tests of Go's package note. */
	private static final String SKEY = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

	private static final String VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

	/** RFC 8032, section 7.1, tests 1 to 3. */
	@ParameterizedTest
	@CsvSource({
			"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60, d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
			"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb, 3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
			"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7, fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025" })
	void finds_the_public_key_of_a_seed(String seed, String publicKey) {
		HexFormat hex = HexFormat.of();
		assertThat(hex.formatHex(EdwardsPoint.publicKey(hex.parseHex(seed)))).isEqualTo(publicKey);
	}

	@Test
	void finds_the_same_public_keys_as_the_platform() throws GeneralSecurityException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
		for (int turn = 0; turn < 20; turn++) {
			KeyPair pair = generator.generateKeyPair();
			byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
			byte[] encoded = pair.getPublic().getEncoded();
			assertThat(EdwardsPoint.publicKey(seed))
				.isEqualTo(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
		}
	}

	@Test
	void reads_and_writes_the_text_form_of_go() {
		SigningKey key = SigningKey.parse(SKEY);
		assertThat(key.verifier().text()).isEqualTo(VKEY);
		assertThat(key.secretText()).isEqualTo(SKEY);
		assertThat(key.toString()).contains(VKEY).doesNotContain("AYEKFALVFGy");
	}

	@Test
	void generates_keys_that_can_be_read_again() {
		SigningKey key = SigningKey.generate("log.example/new", VerifierKey.COSIGNATURE, new SecureRandom());
		assertThat(SigningKey.parse(key.secretText()).verifier()).isEqualTo(key.verifier());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "PeterNeumann+c74f20a3+AYEK", "PRIVATE+KEY+PeterNeumann+c74f20a3",
			"PRIVATE+KEY+PeterNeumann+c74f20a4+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz",
			"PRIVATE+KEY+PeterNeumann+c74f20a3+AoEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz",
			"PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr",
			"PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyN!" })
	void refuses_a_malformed_key_without_repeating_it(String skey) {
		assertThatThrownBy(() -> SigningKey.parse(skey)).isInstanceOf(Malformed.class)
			.hasMessageNotContaining("KFALVFGyN");
	}

}
