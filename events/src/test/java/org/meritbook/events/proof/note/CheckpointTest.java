package org.meritbook.events.proof.note;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.events.proof.Malformed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Checkpoints, with the examples of c2sp.org/tlog-checkpoint and tlog-cosignature.
 */
class CheckpointTest {

	private static final String TEXT = """
			example.com/behind-the-sofa
			20852163
			CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
			""";

	private static final String SIGNED = TEXT
			+ """

					— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
					""";

	private static final String COSIGNED = SIGNED
			+ "— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n";

	@ParameterizedTest
	@ValueSource(strings = { SIGNED, COSIGNED })
	void the_examples_of_the_specifications_are_read_and_written_byte_for_byte(String example) {
		SignedCheckpoint read = SignedCheckpoint.parse(example.getBytes(StandardCharsets.UTF_8));
		assertThat(read.checkpoint().origin()).isEqualTo("example.com/behind-the-sofa");
		assertThat(read.checkpoint().size()).isEqualTo(20_852_163);
		assertThat(read.checkpoint().text()).isEqualTo(TEXT);
		assertThat(new String(read.bytes(), StandardCharsets.UTF_8)).isEqualTo(example);
	}

	@Test
	void the_message_of_a_cosignature_is_that_of_the_example() {
		assertThat(new String(SignedMessage.cosigned(TEXT, 1_679_315_147L), StandardCharsets.UTF_8))
			.isEqualTo("cosignature/v1\ntime 1679315147\n" + TEXT);
		NoteSignature witness = Note.parse(COSIGNED.getBytes(StandardCharsets.UTF_8)).signatures().get(1);
		assertThat(witness.signature()).hasSize(72).startsWith(0, 0, 0, 0, 0x64, 0x18, 0x50, 0xCB);
	}

	@Test
	void keeps_extension_lines() {
		Checkpoint read = Checkpoint.parse(TEXT + "one\ntwo words\n");
		assertThat(read.extensions()).isEqualTo(List.of("one", "two words"));
		assertThat(read.text()).isEqualTo(TEXT + "one\ntwo words\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a\n1\n", "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
			"\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
			"a\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
			"a\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
			"a\n+1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
			"a\n9223372036854775808\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
			"a\n٣\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
			"a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
			"a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n", "a\n1\nCsUY\n",
			"a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\nb\n" })
	void a_malformed_checkpoint_is_refused(String text) {
		assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(Malformed.class);
	}

}
